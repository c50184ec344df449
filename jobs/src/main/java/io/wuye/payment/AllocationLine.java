package io.wuye.payment;

import java.time.LocalDate;

/** One line to be kept: a payment pays so much of a charge from that day on; negative where it is taken back. */
record AllocationLine(long paymentId, Paid paid, LocalDate postedOn) {}
