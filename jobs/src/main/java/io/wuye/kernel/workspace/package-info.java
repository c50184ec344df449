/**
 * The folder a company works in: its settings, its policies, its database and its outputs.
 *
 * <p>A starting folder comes in, the nearest workspace with its {@code wuye.yaml} goes out; policy files are read
 * strictly, so that a misspelt key is an error with its line and never a silent default. It does not open the database
 * and does not know what any policy means.
 */
@NullMarked
package io.wuye.kernel.workspace;

import org.jspecify.annotations.NullMarked;
