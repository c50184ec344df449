package io.wuye.ledger;

/**
 * One line of a voucher; one side is zero, the other may be negative (red).
 *
 * @param unitCode the unit it concerns, empty when summarised
 */
public record VoucherLine(String account, long debitFen, long creditFen, String unitCode, String memo) {
    public VoucherLine {
        if (debitFen != 0 && creditFen != 0) {
            throw new IllegalArgumentException("a line has one side: " + account);
        }
    }
}
