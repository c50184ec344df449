package io.wuye.arrears;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is owed for paying late (F12): the principal that was open × daily rate × days, in segments that end where the
 * principal or the rate changes, each rounded once, half up to the fen. Simple, never on late fees or costs.
 *
 * <p>Days run from the day after the due date to the day of payment, both inclusive. While the days of grace last nothing
 * is owed, and what is paid within them was paid in time.
 */
final class LateFeeRules {
    /** How a segment is rounded to the fen. */
    static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    private static final BigDecimal YEAR_DAYS = BigDecimal.valueOf(365);

    private final LateFeePolicy policy;
    private final List<DatedRate> primeRates;

    /** @param primeRates loan prime rate per year, the oldest first */
    LateFeeRules(LateFeePolicy policy, List<DatedRate> primeRates) {
        this.policy = policy;
        this.primeRates = List.copyOf(primeRates);
    }

    /** The segments until a day, inclusive, in order. */
    List<LateFeeSegment> segments(LateFeeDebt debt, LocalDate asOf) {
        LocalDate graceEnd = debt.due().plusDays(debt.graceDays());
        List<LateFeeSegment> segments = new ArrayList<>();
        if (!asOf.isAfter(graceEnd)) {
            return segments;
        }
        LocalDate from = (policy.grace() == LateFeePolicy.Grace.FROM_END ? graceEnd : debt.due()).plusDays(1);
        long leftFen = capFen(debt);
        for (LocalDate next : borders(debt, from, graceEnd, asOf)) {
            long principalFen = principal(debt, from, graceEnd);
            BigDecimal rate = DatedRate.on(from, debt.rates());
            if (principalFen > 0 && rate.signum() > 0) {
                LateFeeSegment segment = segment(principalFen, rate, from, next.minusDays(1), leftFen);
                segments.add(segment);
                leftFen -= segment.amountFen();
            }
            from = next;
        }
        return segments;
    }

    /** Days on which a segment ends and the next begins, the day after the last among them. */
    private static SortedSet<LocalDate> borders(LateFeeDebt debt, LocalDate from, LocalDate graceEnd, LocalDate asOf) {
        SortedSet<LocalDate> borders = new TreeSet<>();
        debt.payments().stream()
                .filter(payment -> payment.paidOn().isAfter(graceEnd))
                .forEach(payment -> borders.add(payment.paidOn().plusDays(1)));
        debt.rates().forEach(rate -> borders.add(rate.from()));
        LocalDate end = asOf.plusDays(1);
        borders.removeIf(day -> !day.isAfter(from) || !day.isBefore(end));
        borders.add(end);
        return borders;
    }

    /** What was open on a day: paid by the day before, or within the days of grace. */
    private static long principal(LateFeeDebt debt, LocalDate day, LocalDate graceEnd) {
        long paidFen = debt.payments().stream()
                .filter(payment ->
                        payment.paidOn().isBefore(day) || !payment.paidOn().isAfter(graceEnd))
                .mapToLong(LateFeeDebt.Payment::fen)
                .reduce(0, Math::addExact);
        return debt.principalFen() - paidFen;
    }

    private LateFeeSegment segment(long principalFen, BigDecimal rate, LocalDate from, LocalDate to, long leftFen) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        BigDecimal principalDays = BigDecimal.valueOf(principalFen).multiply(BigDecimal.valueOf(days));
        long fen = round(principalDays.multiply(rate), BigDecimal.ONE);
        BigDecimal yearly = policy.capYearlyRate();
        if (yearly != null) {
            fen = Math.min(fen, round(principalDays.multiply(yearly), YEAR_DAYS));
        }
        return new LateFeeSegment(
                from, to, principalFen, rate, days, Math.min(fen, leftFen), lpr(principalFen, from, to));
    }

    /** What the share of the principal allows at most. */
    private long capFen(LateFeeDebt debt) {
        BigDecimal share = policy.capShare();
        return share == null
                ? Long.MAX_VALUE
                : round(BigDecimal.valueOf(debt.principalFen()).multiply(share), BigDecimal.ONE);
    }

    /** principal × multiple × prime rate / 365 × days, summed over the days each rate held and rounded once. */
    private long lpr(long principalFen, LocalDate from, LocalDate to) {
        BigDecimal rateDays = BigDecimal.ZERO;
        SortedSet<LocalDate> borders = new TreeSet<>();
        primeRates.forEach(rate -> borders.add(rate.from()));
        borders.removeIf(day -> !day.isAfter(from) || day.isAfter(to));
        borders.add(to.plusDays(1));
        LocalDate start = from;
        for (LocalDate next : borders) {
            long days = ChronoUnit.DAYS.between(start, next);
            rateDays = rateDays.add(DatedRate.on(start, primeRates).multiply(BigDecimal.valueOf(days)));
            start = next;
        }
        return round(BigDecimal.valueOf(principalFen).multiply(rateDays).multiply(policy.multiple()), YEAR_DAYS);
    }

    private static long round(BigDecimal fen, BigDecimal divisor) {
        return fen.divide(divisor, 0, ROUNDING).longValueExact();
    }
}
