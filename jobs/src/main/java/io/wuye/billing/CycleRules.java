package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Which service period is billed in which month, and when it is due. */
public final class CycleRules {
    private CycleRules() {}

    /**
     * The service period that a tariff bills in a month: the one that starts in it (in advance) or ends in it (in
     * arrears); for {@link Cycle#SEASON} the season that starts in it; for {@link Cycle#ONCE} the tariff's first day, in its
     * month.
     */
    public static Optional<DateRange> servicePeriod(Tariff tariff, YearMonth billingMonth) {
        if (tariff.cycle() == Cycle.ONCE) {
            LocalDate day = tariff.days().first();
            return YearMonth.from(day).equals(billingMonth) ? Optional.of(new DateRange(day, day)) : Optional.empty();
        }
        if (tariff.season() != null) {
            DateRange season = tariff.season().beginningIn(billingMonth.getYear());
            return YearMonth.from(season.first()).equals(billingMonth) ? Optional.of(season) : Optional.empty();
        }
        Period period = Period.holding(billingMonth, tariff.cycle().months());
        YearMonth billed = tariff.timing() == Timing.ADVANCE ? period.start() : period.end();
        return billed.equals(billingMonth) ? Optional.of(period.days()) : Optional.empty();
    }

    /** The due day: in the period's first month (in advance) or in the month after it (in arrears). */
    public static LocalDate dueDate(Tariff tariff, DateRange servicePeriod) {
        YearMonth month = tariff.timing() == Timing.ADVANCE
                ? YearMonth.from(servicePeriod.first())
                : YearMonth.from(servicePeriod.last()).plusMonths(1);
        return month.atDay(Math.min(tariff.dueDay(), month.lengthOfMonth()));
    }
}
