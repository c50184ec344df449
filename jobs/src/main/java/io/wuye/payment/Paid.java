package io.wuye.payment;

/**
 * What a payment pays of one charge.
 *
 * @param amountFen negative where a payment is taken back
 */
record Paid(OpenPart open, long amountFen) {}
