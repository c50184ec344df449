package io.wuye.ledger;

import java.time.LocalDate;

/**
 * A line of a voucher with its voucher's head, as it leaves the house.
 *
 * @param voucherNo e.g. {@code 记-2026-10-0001}
 * @param line from 1
 * @param unitCode empty when summarised
 */
public record ExportLine(
        LocalDate date,
        String voucherNo,
        String projectCode,
        String voucherMemo,
        long line,
        String account,
        String name,
        long debitFen,
        long creditFen,
        String unitCode,
        String lineMemo) {
    /** What both memos say. */
    public String memo() {
        return (voucherMemo + ' ' + lineMemo).strip();
    }

    /** The word before the number: {@code 记}. */
    public String word() {
        return voucherNo.substring(0, Math.max(0, voucherNo.indexOf('-')));
    }

    /** The number inside its month. */
    public long number() {
        return Long.parseLong(voucherNo.substring(voucherNo.lastIndexOf('-') + 1));
    }

    /** Debit positive, credit negative. */
    public long signedFen() {
        return debitFen - creditFen;
    }
}
