package io.wuye.arrears;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.text.Masks;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The arithmetic of a late fee in sentences. */
public final class LateFeeExplanationReport {
    private LateFeeExplanationReport() {}

    /**
     * The lines to print.
     *
     * @param unmasked whether the party's name is given in full
     */
    public static List<String> lines(Messages messages, LateFeeExplanation why, boolean unmasked) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("latefee.explain.head", why.number(), Money.yuan(why.standingFen())));
        lines.add(messages.text(
                "latefee.explain.debt", why.debt(), why.due(), unmasked ? why.party() : Masks.name(why.party())));
        if (why.segments().isEmpty()) {
            lines.add(messages.text("latefee.explain.nothing"));
        }
        why.segments().forEach(segment -> segment(messages, segment, lines));
        why.lines().forEach(line -> lines.add(line(messages, line)));
        lines.add(messages.text(
                "latefee.explain.sum",
                Money.yuan(why.segmentsFen()),
                Money.yuan(why.accruedFen() - why.standingFen()),
                Money.yuan(why.standingFen()),
                Money.yuan(why.openFen())));
        lines.add(messages.text(why.holds() ? "latefee.explain.holds" : "latefee.explain.differs"));
        return lines;
    }

    private static void segment(Messages messages, LateFeeSegment segment, List<String> lines) {
        BigDecimal product = BigDecimal.valueOf(segment.principalFen(), 2)
                .multiply(segment.rate())
                .multiply(BigDecimal.valueOf(segment.days()))
                .stripTrailingZeros();
        lines.add(messages.text(
                "latefee.explain.segment",
                segment.from(),
                segment.to(),
                Money.yuan(segment.principalFen()),
                segment.rate().toPlainString(),
                segment.days(),
                product.toPlainString(),
                Money.yuan(segment.amountFen()),
                Money.yuan(segment.lprFen())));
        long uncappedFen =
                product.movePointRight(2).setScale(0, LateFeeRules.ROUNDING).longValueExact();
        if (segment.amountFen() < uncappedFen) {
            lines.add(
                    messages.text("latefee.explain.capped", Money.yuan(uncappedFen), Money.yuan(segment.amountFen())));
        }
    }

    private static String line(Messages messages, LateFeeExplanation.Line line) {
        return line.reason() == null
                ? messages.text("latefee.explain.accrued", line.day(), Money.yuan(line.fen()))
                : messages.text(
                        "latefee.explain.waived",
                        line.day(),
                        Money.yuan(-line.fen()),
                        line.reason(),
                        String.valueOf(line.approver()));
    }
}
