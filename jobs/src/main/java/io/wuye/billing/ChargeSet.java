package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What many lines of one posting share, and their count and sums in fen.
 *
 * @param shared all that makes it a set
 */
record ChargeSet(Shared shared, long lines, long amountFen, long netFen) {
    /**
     * What the lines of a set have in common.
     *
     * @param negative whether they are credits: vouchers show these apart
     */
    record Shared(
            long projectId,
            YearMonth billingMonth,
            String tariffCode,
            ChargeKind kind,
            DateRange servicePeriod,
            DateRange days,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal factor,
            LocalDate dueDate,
            long tariffVersion,
            @Nullable Correction correction,
            boolean negative) {
        static Shared of(long projectId, Charge charge) {
            return new Shared(
                    projectId,
                    charge.billingMonth(),
                    charge.tariffCode(),
                    charge.kind(),
                    charge.servicePeriod(),
                    charge.days(),
                    charge.unitPrice(),
                    charge.factor(),
                    charge.dueDate(),
                    charge.tariffVersion(),
                    charge.correction(),
                    charge.amountFen() < 0);
        }
    }

    /** The set of one line. */
    static ChargeSet of(Shared shared, Charge charge) {
        return new ChargeSet(shared, 1, charge.amountFen(), charge.netFen());
    }

    /** The set of a fee item's lines for plain units. */
    static ChargeSet of(Slice slice, SetTotals.Item total) {
        SetItem item = total.item();
        Shared shared = new Shared(
                slice.projectId(),
                slice.month(),
                item.code(),
                ChargeKind.CHARGE,
                item.servicePeriod(),
                item.servicePeriod(),
                item.tariff().unitPrice(),
                BigDecimal.ONE,
                item.dueDate(),
                item.tariff().versionId(),
                null,
                false);
        return new ChargeSet(shared, total.lines(), total.amountFen(), total.netFen());
    }

    /** Both together. */
    ChargeSet plus(ChargeSet other) {
        return new ChargeSet(shared, lines + other.lines, amountFen + other.amountFen, netFen + other.netFen);
    }
}
