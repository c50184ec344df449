package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import io.wuye.metering.Interval;
import io.wuye.metering.Meter;
import io.wuye.metering.MeterRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Methods usage and ladder (F7, F8): an interval between two readings belongs to the service period in which it was read,
 * at the price and with the factor of that day.
 *
 * <p>The tiers of a ladder are filled by what was charged since the meter year began, or with
 * {@link AnnualBasis#PER_CYCLE} since the service period began.
 */
final class UsageRules {
    private final SpanRules days;
    private final List<Meter> meters;
    private final List<Interval> intervals;
    private final MonthDay meterYearFrom;

    /** @param days tells which days are charged at all */
    UsageRules(SpanRules days, List<Meter> meters, MonthDay meterYearFrom) {
        this.days = days;
        this.meters = meters;
        this.intervals = MeterRules.intervals(meters);
        this.meterYearFrom = meterYearFrom;
    }

    /** Why the usage of a service period is not known; null if it is. */
    @Nullable Parking parking(DateRange period, List<Span> spans) {
        Parking doubt = doubt(spans);
        return doubt != null ? doubt : unread(period);
    }

    /** The readings of these served days that contradict each other or the register; null if none does. */
    @Nullable Parking doubt(List<Span> spans) {
        for (Interval interval : intervals) {
            if (interval.doubtful() && on(interval.to().day(), spans).isPresent()) {
                boolean lower = interval.course() == Interval.Course.LOWER;
                LocalDate from = lower && interval.from().dated()
                        ? interval.from().day()
                        : interval.to().day();
                return new Parking(
                        lower ? Parking.Code.READING_LOWER : Parking.Code.READING_OUTSIDE,
                        new DateRange(from, interval.to().day()),
                        interval.meter().code());
            }
        }
        return null;
    }

    private @Nullable Parking unread(DateRange period) {
        return meters.stream()
                .filter(meter -> MeterRules.unread(meter, period))
                .findFirst()
                .map(meter -> new Parking(Parking.Code.NO_READING, period, meter.code()))
                .orElse(null);
    }

    /** The intervals read on these served days, priced. */
    UsageAmount amount(DateRange period, List<Span> spans) {
        List<UsageLine> lines = new ArrayList<>();
        for (int i = 0; i < intervals.size(); i++) {
            Interval interval = intervals.get(i);
            Span span = on(interval.to().day(), spans).orElse(null);
            if (span != null && !interval.doubtful()) {
                lines.add(line(interval, intervals.subList(0, i), period, span));
            }
        }
        return new UsageAmount(spans, lines);
    }

    private UsageLine line(Interval interval, List<Interval> earlier, DateRange period, Span span) {
        Tariff tariff = span.tariff();
        if (tariff.tiers().isEmpty()) {
            List<UsageLine.Step> one = List.of(new UsageLine.Step(interval.usage(), tariff.unitPrice()));
            return new UsageLine(interval, tariff, span.factor(), BigDecimal.ZERO, one, BigDecimal.ZERO);
        }
        LocalDate since = tariff.basis() == AnnualBasis.PER_CYCLE
                ? period.first()
                : yearStart(interval.to().day());
        BigDecimal before = usage(earlier, since);
        return new UsageLine(
                interval,
                tariff,
                span.factor(),
                before,
                LadderRules.steps(tariff.tiers(), before, interval.usage()),
                tariff.twoPart() == null ? tariff.unitPrice() : BigDecimal.ZERO);
    }

    /** What was read and charged from a day on. */
    private BigDecimal usage(List<Interval> some, LocalDate since) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Interval interval : some) {
            LocalDate day = interval.to().day();
            if (!day.isBefore(since) && days.metered(day)) {
                sum = sum.add(interval.usage());
            }
        }
        return sum;
    }

    private LocalDate yearStart(LocalDate day) {
        LocalDate start = meterYearFrom.atYear(day.getYear());
        return start.isAfter(day) ? meterYearFrom.atYear(day.getYear() - 1) : start;
    }

    private static Optional<Span> on(LocalDate day, List<Span> spans) {
        return spans.stream().filter(span -> span.days().contains(day)).findFirst();
    }
}
