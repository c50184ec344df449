package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.time.Period;
import io.wuye.metering.Interval;
import io.wuye.metering.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a sum came about, in lines that can be worked out again with pencil and paper. */
final class AmountReport {
    private static final int SHOWN_DECIMALS = 6;

    private final Messages messages;
    private final DateRange servicePeriod;
    private final boolean together;
    private final List<String> lines = new ArrayList<>();

    /** @param together whether the sums of the service period are rounded together, not each by itself */
    AmountReport(Messages messages, DateRange servicePeriod, boolean together) {
        this.messages = messages;
        this.servicePeriod = servicePeriod;
        this.together = together;
    }

    /** The lines of one sum. */
    List<String> lines(Amount amount) {
        lines.clear();
        if (amount instanceof DayAmount days) {
            spans(days);
            if (days.divisor() == 0) {
                say("not_charged", label(days.whole()));
            } else {
                sum(days.whole(), amount);
            }
        } else if (amount instanceof UsageAmount usage) {
            usage.lines().forEach(this::usage);
            sum(servicePeriod, amount);
        } else if (amount instanceof TwoPartAmount parts) {
            twoParts(parts);
            sum(servicePeriod, amount);
        } else if (amount instanceof ShareAmount shares) {
            shares.shares().forEach(this::share);
            factors(shares);
            sum(servicePeriod, amount);
        }
        return List.copyOf(lines);
    }

    private void sum(DateRange whole, Amount amount) {
        if (together) {
            say("month_exact", label(whole), decimal(amount.exact()));
        } else {
            say(
                    "month_rounded",
                    label(whole),
                    decimal(amount.exact()),
                    coin(messages, amount.tariff()),
                    Money.yuan(amount.roundedFen()));
        }
    }

    private void spans(DayAmount amount) {
        for (Span span : amount.spans()) {
            say(
                    isOne(span.factor()) ? "span" : "span_factor",
                    span.days().first(),
                    span.days().last(),
                    span.tariff().unitPrice().toPlainString(),
                    span.quantity().toPlainString(),
                    span.days().days(),
                    amount.divisor(),
                    span.factor().toPlainString());
        }
    }

    private void usage(UsageLine line) {
        Interval interval = line.interval();
        say("interval", interval.meter().code(), reading(interval.from()), reading(interval.to()));
        say(
                "course." + interval.course().name().toLowerCase(Locale.ROOT),
                number(interval.to().value()),
                number(interval.from().value()),
                number(interval.difference()),
                interval.meter().dial() == null ? "" : number(interval.meter().dial()));
        if (!isOne(interval.meter().ratio())) {
            say("ratio", number(interval.difference()), number(interval.meter().ratio()), number(interval.usage()));
        }
        if (line.tariff().tiers().size() > 1) {
            say("before", number(line.before()));
        }
        for (UsageLine.Step step : line.steps()) {
            say(
                    "step",
                    number(step.quantity()),
                    number(step.price()),
                    number(step.quantity().multiply(step.price())));
        }
        if (line.added().signum() != 0) {
            BigDecimal added = interval.usage().multiply(line.added());
            say("added", number(interval.usage()), number(line.added()), number(added));
        }
        if (!isOne(line.factor())) {
            say("usage_factor", number(line.factor()), number(line.yuan()));
        }
    }

    private void twoParts(TwoPartAmount parts) {
        spans(parts.season());
        say("by_area", label(servicePeriod), decimal(parts.season().exact()));
        say("base", number(parts.terms().baseShare()), decimal(parts.base()));
        if (parts.heat().lines().isEmpty()) {
            say("no_heat");
        }
        parts.heat().lines().forEach(this::usage);
        say("two_parts", decimal(parts.base()), decimal(parts.heat().exact()), decimal(parts.together()));
        BigDecimal cap = parts.terms().cap();
        if (parts.cap() != null && cap != null) {
            say("cap", number(cap), decimal(parts.cap()), decimal(parts.exact()));
        }
    }

    private void share(Share share) {
        Pool pool = share.pool();
        say(
                "pool",
                pool.code(),
                Money.yuan(pool.totalFen()),
                messages.text("share.basis." + pool.basis().code()),
                number(share.quantity()),
                number(pool.basis().decimal(share.allWeights())),
                number(share.quota()),
                Money.yuan(share.floorFen()),
                Money.yuan(share.leftoverFen()),
                Money.yuan(share.amountFen()));
    }

    private void factors(ShareAmount amount) {
        for (Span span : amount.spans()) {
            if (!isOne(span.factor())) {
                say(
                        "pool_factor",
                        span.days().first(),
                        span.days().last(),
                        span.days().days(),
                        amount.days(),
                        number(span.factor()));
            }
        }
    }

    private String reading(Reading reading) {
        String kind =
                messages.text("billing.explain.reading." + reading.kind().name().toLowerCase(Locale.ROOT));
        return reading.dated()
                ? messages.text("billing.explain.reading", reading.day(), number(reading.value()), kind)
                : messages.text("billing.explain.reading.undated", number(reading.value()), kind);
    }

    /** The exact value if it has few decimals, else the first of them and an ellipsis. */
    static String decimal(Quotient quotient) {
        BigDecimal cut = quotient.numerator()
                .divide(BigDecimal.valueOf(quotient.denominator()), SHOWN_DECIMALS, RoundingMode.DOWN);
        boolean exact = cut.multiply(BigDecimal.valueOf(quotient.denominator())).compareTo(quotient.numerator()) == 0;
        return exact ? number(cut) : cut.toPlainString() + "…";
    }

    /** What the tariff rounds to: the fen, the jiao, the yuan. */
    static String coin(Messages messages, Tariff tariff) {
        return messages.text("billing.explain.coin." + tariff.rounding().name().toLowerCase(Locale.ROOT));
    }

    /** A calendar month by its name, other days by their first and last. */
    private String label(DateRange days) {
        YearMonth month = YearMonth.from(days.first());
        return Period.month(month).days().equals(days)
                ? month.toString()
                : messages.text("billing.explain.days", days.first(), days.last());
    }

    private static boolean isOne(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) == 0;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void say(String key, Object... arguments) {
        lines.add(messages.text("billing.explain." + key, arguments));
    }
}
