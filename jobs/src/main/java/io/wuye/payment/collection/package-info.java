/**
 * Collection by a bank (托收): debts that are due → a batch for the bank → its answer → payments.
 *
 * <p>{@link io.wuye.payment.collection.CollectionJob} freezes what units owe as the lines of a batch, which
 * {@link io.wuye.payment.collection.CollectionProfile} writes as the bank wants it; no debt is in two open batches. The
 * answer comes back through {@link io.wuye.payment.collection.CollectionReturnSheet}, line by line: what was collected is a
 * payment like any other, what failed is free for the next batch. It holds no money and decides nothing about allocation.
 */
@NullMarked
package io.wuye.payment.collection;

import org.jspecify.annotations.NullMarked;
