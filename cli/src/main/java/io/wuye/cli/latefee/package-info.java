/**
 * {@code wuye latefee …}: what is owed for paying late, and what of it is waived.
 */
@NullMarked
package io.wuye.cli.latefee;

import org.jspecify.annotations.NullMarked;
