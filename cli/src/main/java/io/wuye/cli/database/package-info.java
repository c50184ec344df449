/**
 * {@code wuye db}: the database of a workspace as a thing to look after: what is in it, whether it is sound, copies of it.
 *
 * <p>The kernel makes copies and reads pages, each feature says what must be true of its tables; here they are called and
 * told of.
 */
@NullMarked
package io.wuye.cli.database;

import org.jspecify.annotations.NullMarked;
