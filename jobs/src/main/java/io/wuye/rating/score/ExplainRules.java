package io.wuye.rating.score;

import io.wuye.rating.rubric.Band;
import io.wuye.rating.rubric.Component;
import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.NaPolicy;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a score is what it is, what would change its star, and on which assumptions it stands. */
public final class ExplainRules {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final List<BigDecimal> TENTHS = List.of(new BigDecimal("1.1"), new BigDecimal("0.9"));

    private ExplainRules() {}

    /** What each item lost of the hundred, in the rubric's order; items that lost nothing are left out. */
    public static List<Gain> losses(Scorecard card) {
        Map<String, Fraction> lost = new LinkedHashMap<>();
        for (ComponentScore part : card.parts()) {
            BigDecimal weight = weight(part);
            Map<String, Fraction> worth = ScoreRules.worth(card.rubric(), part.items());
            part.items().forEach((id, score) -> {
                Fraction each = worth.get(id);
                if (each != null) {
                    Fraction missing =
                            Fraction.of(score.item().max()).plus(score.earned().times(BigDecimal.ONE.negate()));
                    Fraction points =
                            missing.times(weight).times(each.numerator()).over(Fraction.of(each.denominator()));
                    lost.merge(id, points, Fraction::plus);
                }
            });
        }
        Map<String, Item> items = card.rubric().items().stream().collect(Collectors.toMap(Item::id, item -> item));
        List<Gain> losses = new ArrayList<>();
        lost.forEach((id, points) -> {
            Item item = items.get(id);
            if (item != null && !points.isZero()) {
                losses.add(new Gain(item, points));
            }
        });
        return losses;
    }

    /** Where the next better star begins; empty for the best. */
    public static Optional<Band> above(Rubric rubric, Fraction score) {
        return rubric.bands().stream()
                .filter(band -> score.compareTo(band.from()) < 0)
                .min(Comparator.comparing(Band::from));
    }

    /** Where the score's own star begins. */
    public static Optional<Band> own(Rubric rubric, Fraction score) {
        return rubric.bands().stream()
                .filter(band -> score.compareTo(band.from()) >= 0)
                .max(Comparator.comparing(Band::from));
    }

    /** The fewest items that, put right, gain so many points; empty if all together do not. */
    public static List<Gain> fewest(List<Gain> losses, Fraction needed) {
        List<Gain> chosen = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Gain gain : losses.stream()
                .sorted(Comparator.comparing(Gain::points).reversed())
                .toList()) {
            chosen.add(gain);
            sum = sum.plus(gain.points());
            if (sum.compareTo(needed) >= 0) {
                return chosen;
            }
        }
        return List.of();
    }

    /** The items of the least effort together that gain so many points; empty if all together do not. */
    public static List<Gain> cheapest(List<Gain> losses, Fraction needed) {
        int most = losses.stream().mapToInt(gain -> gain.item().costOrOne()).sum();
        @Nullable Bundle[] best = new @Nullable Bundle[most + 1];
        best[0] = new Bundle(List.of(), Fraction.ZERO);
        for (Gain gain : losses) {
            int cost = gain.item().costOrOne();
            for (int left = most - cost; left >= 0; left--) {
                Bundle before = best[left];
                Bundle there = best[left + cost];
                if (before != null
                        && (there == null || before.sum().plus(gain.points()).compareTo(there.sum()) > 0)) {
                    best[left + cost] = before.with(gain);
                }
            }
        }
        for (Bundle bundle : best) {
            if (bundle != null && bundle.sum().compareTo(needed) >= 0) {
                return bundle.gains();
            }
        }
        return List.of();
    }

    /** Items and what they gain together. */
    private record Bundle(List<Gain> gains, Fraction sum) {
        Bundle with(Gain gain) {
            List<Gain> more = new ArrayList<>(gains);
            more.add(gain);
            return new Bundle(more, sum.plus(gain.points()));
        }
    }

    /** The star with each section's weight a tenth up and down, and under each rule for what is not applicable. */
    public static List<Sensitivity> sensitivity(Scorecard card) {
        List<Sensitivity> found = new ArrayList<>();
        for (Section section : card.rubric().sections()) {
            for (BigDecimal factor : TENTHS) {
                String change = factor.compareTo(BigDecimal.ONE) > 0 ? "+10 %" : "−10 %";
                found.add(other(card, "weight", section.name(), change, null, Map.of(section.id(), factor)));
            }
        }
        boolean na = card.parts().stream()
                .anyMatch(part -> part.items().values().stream().anyMatch(ItemScore::isNa));
        for (NaPolicy policy : NaPolicy.values()) {
            if (na && policy != NaPolicy.NOT_ALLOWED) {
                found.add(other(card, "na", policy.code(), "", policy, Map.of()));
            }
        }
        return found;
    }

    private static Sensitivity other(
            Scorecard card,
            String kind,
            String what,
            String change,
            @Nullable NaPolicy policy,
            Map<String, BigDecimal> factors) {
        List<ComponentScore> parts = card.parts().stream()
                .map(part -> new ComponentScore(
                        part.component(), part.items(), ScoreRules.tally(card.rubric(), part.items(), policy, factors)))
                .toList();
        Fraction score =
                CardRules.tally(parts).score().plus(Fraction.of(card.bonus())).within(BigDecimal.ZERO, FULL);
        return new Sensitivity(
                kind, what, change, score, StarRules.after(StarRules.star(card.rubric(), score), card.vetoes()));
    }

    private static BigDecimal weight(ComponentScore part) {
        Component component = part.component();
        return component == null || part.items().isEmpty() ? BigDecimal.ONE : component.weight();
    }
}
