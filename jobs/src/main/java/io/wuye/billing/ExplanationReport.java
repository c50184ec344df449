package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.text.Masks;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The arithmetic of a charge in sentences, as an owner or a court would want to read it. */
public final class ExplanationReport {
    private static final int SHOWN_DECIMALS = 6;

    private final Messages messages;
    private final Explanation why;
    private final List<String> lines = new ArrayList<>();

    private ExplanationReport(Messages messages, Explanation why) {
        this.messages = messages;
        this.why = why;
    }

    /**
     * The lines to print.
     *
     * @param unmasked whether the party's name is given in full
     */
    public static List<String> lines(Messages messages, Explanation why, boolean unmasked) {
        ExplanationReport report = new ExplanationReport(messages, why);
        report.head(unmasked);
        Tariff tariff = why.assessment().tariff();
        if (why.charge().kind() == ChargeKind.OPENING) {
            report.say("opening");
        } else if (why.corrected() != null) {
            report.corrected(why.corrected());
        } else if (tariff == null) {
            report.say("nothing_due");
        } else {
            why.assessment().amounts().stream()
                    .flatMap(amount -> amount.spans().stream())
                    .map(Span::tariff)
                    .distinct()
                    .forEach(report::tariff);
            report.amounts(tariff);
            report.parties(unmasked);
        }
        report.foot();
        return report.lines;
    }

    private void head(boolean unmasked) {
        Charge charge = why.charge();
        say(
                "head",
                new ChargeNumber(
                        charge.billingMonth(),
                        why.unit().projectCode(),
                        why.unit().code(),
                        charge.tariffCode(),
                        charge.seq()),
                messages.text(
                        "billing.state." + BillingReport.state(charge.kind().code(), charge.correction() != null)),
                charge.amountYuan());
        say(
                "party",
                name(charge.party(), unmasked),
                charge.days().first(),
                charge.days().last());
    }

    private void corrected(Explanation.Corrected corrected) {
        Charge charge = why.charge();
        Correction correction = Objects.requireNonNull(charge.correction());
        say("by_hand", corrected.number(), correction.reason(), correction.approver());
        say(
                "by_hand_left",
                Money.yuan(corrected.leftFen()),
                charge.amountYuan(),
                Money.yuan(corrected.leftFen() + charge.amountFen()));
    }

    private void tariff(Tariff tariff) {
        say(
                "tariff",
                tariff.name(),
                tariff.unitPrice().toPlainString(),
                tariff.authority(),
                messages.text("billing.explain.method." + tariff.method().name().toLowerCase(Locale.ROOT)));
    }

    private void amounts(Tariff tariff) {
        boolean together = tariff.basis() == AnnualBasis.PER_CYCLE;
        List<Amount> amounts = why.assessment().amounts();
        for (Amount amount : amounts) {
            if (amount instanceof DayAmount days) {
                days(days, together);
            }
        }
        if (together) {
            Quotient whole = Amount.sum(amounts);
            say(
                    "cycle_rounded",
                    decimal(whole),
                    coin(tariff),
                    Money.yuan(tariff.rounding().toFen(whole)));
        }
    }

    private void days(DayAmount amount, boolean together) {
        for (Span span : amount.spans()) {
            say(
                    span.factor().compareTo(BigDecimal.ONE) == 0 ? "span" : "span_factor",
                    span.days().first(),
                    span.days().last(),
                    span.tariff().unitPrice().toPlainString(),
                    span.quantity().toPlainString(),
                    span.days().days(),
                    amount.divisor(),
                    span.factor().toPlainString());
        }
        YearMonth month = YearMonth.from(amount.whole().first());
        if (amount.divisor() == 0) {
            say("not_charged", month);
        } else if (together) {
            say("month_exact", month, decimal(amount.exact()));
        } else {
            say(
                    "month_rounded",
                    month,
                    decimal(amount.exact()),
                    coin(amount.tariff()),
                    Money.yuan(amount.roundedFen()));
        }
    }

    private void parties(boolean unmasked) {
        List<Segment> segments = why.assessment().segments();
        if (segments.size() > 1) {
            for (Segment segment : segments) {
                say(
                        "share",
                        name(segment.party(), unmasked),
                        segment.days().first(),
                        segment.days().last(),
                        segment.days().days(),
                        Money.yuan(segment.amountFen()));
            }
        }
    }

    private void foot() {
        Charge charge = why.charge();
        if (charge.kind() != ChargeKind.CHARGE && charge.kind() != ChargeKind.OPENING && why.corrected() == null) {
            say("difference", Money.yuan(why.desiredFen()), Money.yuan(why.earlierFen()), charge.amountYuan());
        }
        say("tax", charge.amountYuan(), Money.yuan(charge.netFen()), Money.yuan(charge.taxFen()), charge.dueDate());
        say(why.holds() ? "holds" : "differs");
    }

    private String coin(Tariff tariff) {
        return messages.text("billing.explain.coin." + tariff.rounding().name().toLowerCase(Locale.ROOT));
    }

    private static String name(String party, boolean unmasked) {
        return unmasked ? party : Masks.name(party);
    }

    /** The exact value if it has few decimals, else the first of them and an ellipsis. */
    private static String decimal(Quotient quotient) {
        BigDecimal cut = quotient.numerator()
                .divide(BigDecimal.valueOf(quotient.denominator()), SHOWN_DECIMALS, RoundingMode.DOWN);
        boolean exact = cut.multiply(BigDecimal.valueOf(quotient.denominator())).compareTo(quotient.numerator()) == 0;
        return exact ? cut.stripTrailingZeros().toPlainString() : cut.toPlainString() + "…";
    }

    private void say(String key, Object... arguments) {
        lines.add(messages.text("billing.explain." + key, arguments));
    }
}
