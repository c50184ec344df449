/**
 * {@code wuye ledger …}: reads the books and writes them to {@code out/ledger}.
 */
@NullMarked
package io.wuye.cli.ledger;

import org.jspecify.annotations.NullMarked;
