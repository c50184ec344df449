package io.wuye.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One price of a ladder.
 *
 * @param upTo usage up to which it holds, from the end of the tier before; null for the last, which has no end
 * @param price yuan per unit of usage
 */
public record Tier(@Nullable BigDecimal upTo, BigDecimal price) {
    private static final Pattern SHAPE =
            Pattern.compile("\\s*(\\*|\\d{1,9}(?:\\.\\d{1,4})?)\\s*[:：]\\s*(\\d{1,7}(?:\\.\\d{1,6})?)\\s*");

    /**
     * Reads {@code 216:2.40;300:3.60;*:7.20}: ends ascending, the last {@code *}.
     *
     * @return empty if it is anything else
     */
    public static Optional<List<Tier>> parse(String text) {
        List<Tier> tiers = new ArrayList<>();
        BigDecimal end = BigDecimal.ZERO;
        for (String part : text.split("[;；]", -1)) {
            Matcher shape = SHAPE.matcher(part);
            boolean afterLast = !tiers.isEmpty() && tiers.get(tiers.size() - 1).upTo == null;
            if (!shape.matches() || afterLast) {
                return Optional.empty();
            }
            BigDecimal upTo = shape.group(1).equals("*") ? null : new BigDecimal(shape.group(1));
            if (upTo != null && upTo.compareTo(end) <= 0) {
                return Optional.empty();
            }
            end = upTo == null ? end : upTo;
            tiers.add(new Tier(upTo, new BigDecimal(shape.group(2))));
        }
        return tiers.get(tiers.size() - 1).upTo == null ? Optional.of(tiers) : Optional.empty();
    }
}
