package io.wuye.rating.score;

import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.NaPolicy;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.Section;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds marks up to a score out of 100.
 *
 * <p>A section's marks are scaled to its weight where some of its items are not applicable and the others of the section
 * stand for them; the sum is scaled to 100 where items or a whole section fall away for all others to stand for.
 */
public final class ScoreRules {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private ScoreRules() {}

    /** The sum under the rubric's own rules. */
    public static Tally tally(Rubric rubric, Map<String, ItemScore> items) {
        return tally(rubric, items, null, Map.of());
    }

    /**
     * The sum, perhaps under other rules.
     *
     * @param items by their ids
     * @param forced what becomes of all items that are not applicable; null: as the rubric says
     * @param factors on the weights of sections, by their ids; 1 for those that are not named
     */
    public static Tally tally(
            Rubric rubric, Map<String, ItemScore> items, @Nullable NaPolicy forced, Map<String, BigDecimal> factors) {
        Fraction sum = Fraction.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        Fraction earned = Fraction.ZERO;
        BigDecimal applicable = BigDecimal.ZERO;
        for (Section section : rubric.sections()) {
            Fraction marks = Fraction.ZERO;
            BigDecimal counted = BigDecimal.ZERO;
            BigDecimal weight = section.max();
            for (Item item : section.items()) {
                ItemScore score = item(items, item, forced);
                if (score.naPolicy() == NaPolicy.RENORMALISE_ALL) {
                    weight = weight.subtract(item.max());
                } else if (score.counts()) {
                    marks = marks.plus(score.earned());
                    counted = counted.add(item.max());
                }
            }
            // A section of which nothing is applicable leaves its weight to the others.
            if (counted.signum() > 0) {
                BigDecimal scaled = weight.multiply(factors.getOrDefault(section.id(), BigDecimal.ONE));
                sum = sum.plus(
                        counted.compareTo(scaled) == 0
                                ? marks
                                : marks.times(scaled).over(Fraction.of(counted)));
                weights = weights.add(scaled);
                earned = earned.plus(marks);
                applicable = applicable.add(counted);
            }
        }
        if (weights.signum() == 0) {
            return Tally.NOTHING;
        }
        Fraction score = weights.compareTo(FULL) == 0 ? sum : sum.times(FULL).over(Fraction.of(weights));
        return new Tally(earned, Fraction.of(applicable), score);
    }

    private static ItemScore item(Map<String, ItemScore> items, Item item, @Nullable NaPolicy forced) {
        ItemScore score = items.get(item.id());
        return score == null ? ItemScore.unscored(item) : score.under(forced);
    }

    /**
     * What one mark of each item is worth in the score; nothing for items that do not count. The maxima times their worth
     * add to 100.
     */
    public static Map<String, Fraction> worth(Rubric rubric, Map<String, ItemScore> items) {
        Map<String, Fraction> worth = new LinkedHashMap<>();
        BigDecimal weights = BigDecimal.ZERO;
        for (Section section : rubric.sections()) {
            BigDecimal counted = BigDecimal.ZERO;
            BigDecimal weight = section.max();
            for (Item item : section.items()) {
                ItemScore score = item(items, item, null);
                weight = score.naPolicy() == NaPolicy.RENORMALISE_ALL ? weight.subtract(item.max()) : weight;
                counted = score.counts() ? counted.add(item.max()) : counted;
            }
            if (counted.signum() > 0) {
                Fraction each = Fraction.of(weight).over(Fraction.of(counted));
                section.items().stream()
                        .filter(item -> item(items, item, null).counts())
                        .forEach(item -> worth.put(item.id(), each));
                weights = weights.add(weight);
            }
        }
        Fraction whole = Fraction.of(weights);
        worth.replaceAll((item, each) -> each.times(FULL).over(whole));
        return worth;
    }
}
