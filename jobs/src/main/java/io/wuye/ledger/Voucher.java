package io.wuye.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * A voucher (记账凭证) before it has a number.
 *
 * @param source what it records, unique within a run and project, e.g. {@code bill 2026-11}
 * @param lines debits equal credits to the fen
 */
public record Voucher(LocalDate postedOn, String projectCode, String source, String memo, List<VoucherLine> lines) {
    public Voucher {
        lines = List.copyOf(lines);
        long debitFen = lines.stream().mapToLong(VoucherLine::debitFen).reduce(0, Math::addExact);
        long creditFen = lines.stream().mapToLong(VoucherLine::creditFen).reduce(0, Math::addExact);
        if (debitFen != creditFen) {
            throw new IllegalArgumentException("voucher " + source + ": debit " + debitFen + ", credit " + creditFen);
        }
    }
}
