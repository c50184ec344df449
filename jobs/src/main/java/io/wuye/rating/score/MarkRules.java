package io.wuye.rating.score;

import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.Marks;
import io.wuye.rating.rubric.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arithmetic of each type of item, for values that make sense; nothing is rounded. */
public final class MarkRules {
    private MarkRules() {}

    /** Full marks or none; empty for a verdict in between. */
    public static Optional<Fraction> binary(Item item, Verdict verdict) {
        return switch (verdict) {
            case PASS -> Optional.of(Fraction.of(item.max()));
            case FAIL -> Optional.of(Fraction.ZERO);
            case PARTIAL, NA -> Optional.empty();
        };
    }

    /** The marks of a verdict; empty if the item has none for it. */
    public static Optional<Fraction> tiered(Item item, Verdict verdict) {
        Marks marks = Objects.requireNonNull(item.marks());
        @Nullable BigDecimal said = switch (verdict) {
            case PASS -> marks.pass();
            case PARTIAL -> marks.partial();
            case FAIL -> marks.fail() == null ? BigDecimal.ZERO : marks.fail();
            case NA -> null;
        };
        return Optional.ofNullable(said).map(Fraction::of);
    }

    /** max − (n − free) × step, not below 0 (扣完为止). */
    public static Fraction perDefect(Item item, BigDecimal defects) {
        BigDecimal counted = defects.subtract(free(item)).max(BigDecimal.ZERO);
        return Fraction.of(item.max()
                .subtract(counted.multiply(Objects.requireNonNull(item.step())))
                .max(BigDecimal.ZERO));
    }

    /** Defects that cost nothing. */
    static BigDecimal free(Item item) {
        return BigDecimal.valueOf(item.free() == null ? 0 : item.free());
    }

    /**
     * max − steps × per_step, not below 0; a step is so many points below the target. 87.4 against 90 by whole steps of one
     * point at half a mark, of 5: floor 4.0, ceil 3.5, linear 3.7.
     */
    public static Fraction rateStep(Item item, BigDecimal rate) {
        BigDecimal step = Objects.requireNonNull(item.step());
        BigDecimal perStep = Objects.requireNonNull(item.perStep());
        BigDecimal missing =
                Objects.requireNonNull(item.target()).subtract(rate).max(BigDecimal.ZERO);
        Fraction lost = switch (item.roundingOrLinear()) {
            case FLOOR ->
                Fraction.of(missing.divide(step, 0, RoundingMode.FLOOR).multiply(perStep));
            case CEIL ->
                Fraction.of(missing.divide(step, 0, RoundingMode.CEILING).multiply(perStep));
            case LINEAR ->
                missing.signum() == 0
                        ? Fraction.ZERO
                        : Fraction.of(missing.multiply(perStep)).over(Fraction.of(step));
        };
        Fraction left = Fraction.of(item.max()).plus(lost.times(BigDecimal.ONE.negate()));
        return left.within(BigDecimal.ZERO, item.max());
    }

    /** The marks of the best tier the value reaches; none if it reaches no tier. */
    public static Fraction tiers(List<Tier> tiers, BigDecimal value) {
        return Fraction.of(tier(tiers, value).map(Tier::marks).orElse(BigDecimal.ZERO));
    }

    /** The narrowest tier that holds the value: of several {@code from}, the highest; of several {@code to}, the lowest. */
    public static Optional<Tier> tier(List<Tier> tiers, BigDecimal value) {
        return tiers.stream().filter(tier -> tier.holds(value)).min(Comparator.comparing(MarkRules::rank));
    }

    private static BigDecimal rank(Tier tier) {
        return tier.from() != null ? tier.from().negate() : Objects.requireNonNull(tier.to());
    }

    /** The mean of the marks without the highest and lowest {@code trim}; empty if none is left. */
    public static Optional<Fraction> panel(Item item, List<BigDecimal> marks) {
        int trim = item.trim() == null ? 0 : item.trim();
        List<BigDecimal> sorted = new ArrayList<>(marks);
        sorted.sort(Comparator.naturalOrder());
        int left = sorted.size() - 2 * trim;
        if (left < 1) {
            return Optional.empty();
        }
        BigDecimal sum = sorted.subList(trim, trim + left).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(left == 1 ? Fraction.of(sum) : Fraction.of(sum).over(Fraction.of(BigDecimal.valueOf(left))));
    }
}
