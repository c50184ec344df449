package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.text.Masks;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The arithmetic of a charge in sentences, as an owner or a court would want to read it. */
public final class ExplanationReport {
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

    private static String method(Tariff tariff) {
        return tariff.twoPart() != null ? "two_part" : tariff.method().name().toLowerCase(Locale.ROOT);
    }

    private void tariff(Tariff tariff) {
        if (tariff.shared()) {
            say("tariff_share", tariff.name(), tariff.authority());
            return;
        }
        say(
                "tariff",
                tariff.name(),
                tariff.unitPrice().toPlainString(),
                tariff.authority(),
                messages.text("billing.explain.method." + method(tariff)));
        if (!tariff.tiers().isEmpty()) {
            say(
                    "tiers",
                    String.join(" / ", tariff.tiers().stream().map(this::tier).toList()));
        }
    }

    private String tier(Tier tier) {
        return tier.upTo() == null
                ? messages.text("billing.explain.tier.last", tier.price().toPlainString())
                : messages.text(
                        "billing.explain.tier",
                        tier.upTo().toPlainString(),
                        tier.price().toPlainString());
    }

    private void amounts(Tariff tariff) {
        boolean together = tariff.basis() == AnnualBasis.PER_CYCLE;
        List<Amount> amounts = why.assessment().amounts();
        AmountReport report = new AmountReport(messages, why.assessment().servicePeriod(), together);
        amounts.forEach(amount -> lines.addAll(report.lines(amount)));
        if (together) {
            Quotient whole = Amount.sum(amounts);
            say(
                    "cycle_rounded",
                    AmountReport.decimal(whole),
                    AmountReport.coin(messages, tariff),
                    Money.yuan(tariff.rounding().toFen(whole)));
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

    private static String name(String party, boolean unmasked) {
        return unmasked ? party : Masks.name(party);
    }

    private void say(String key, Object... arguments) {
        lines.add(messages.text("billing.explain." + key, arguments));
    }
}
