package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import java.util.List;

/**
 * A sum of a service period that is rounded by itself, with the arithmetic that {@code bill explain} shows. Each method
 * has rules of its own that come to such sums; rounding, parties, tax and posting are the same for all.
 */
public sealed interface Amount permits DayAmount, UsageAmount, TwoPartAmount, ShareAmount {
    /** The served days over which the parties share the sum, in date order; at least one. */
    List<Span> spans();

    /** The sum in yuan before its one rounding. */
    Quotient exact();

    /** What the line of a party names beside its amount. */
    Rate rate(List<Span> ofParty);

    /** The version in force on the last served day. */
    default Tariff tariff() {
        return spans().get(spans().size() - 1).tariff();
    }

    /** The sum after its one rounding, in fen; not used by {@link AnnualBasis#PER_CYCLE}. */
    default long roundedFen() {
        return tariff().rounding().toFen(exact());
    }

    /** The exact sum of several. */
    static Quotient sum(List<Amount> amounts) {
        return amounts.stream().map(Amount::exact).reduce(Quotient.ZERO, Quotient::plus);
    }
}
