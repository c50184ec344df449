package io.wuye.rating.rubric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is judged, and by which arithmetic; which numbers it needs depends on its type.
 *
 * @param id unique in the rubric
 * @param max marks for a perfect result
 * @param mandatory whether a star needs it; yes unless said
 * @param na reasons for which it may be not applicable; none unless said
 * @param naKinds kinds of subjects for which it may be; all unless said
 * @param naPolicy overrides the rubric's
 * @param source clause it comes from
 * @param evidence what the inspector must bring
 * @param measure what is measured, where two items measure the same under other titles
 * @param target value that costs nothing
 * @param step off per defect, or points of one step
 * @param free defects that cost nothing
 * @param perStep marks off per step
 * @param marks of a tiered item
 * @param tiers of an item that is marked by them
 * @param code of the figure an indicator item reads
 * @param period of that figure; the newest unless said
 * @param mean how many months of that figure are averaged; none unless said
 * @param trim how many of the highest and of the lowest assessors are left out
 * @param cost effort to put it right in relation to other items, 1 to 100; 1 unless said
 */
public record Item(
        String id,
        @Nullable String title,
        ItemType type,
        BigDecimal max,
        @Nullable Boolean mandatory,
        List<String> na,
        List<SubjectKind> naKinds,
        @Nullable NaPolicy naPolicy,
        @Nullable String source,
        @Nullable String evidence,
        @Nullable String measure,
        @Nullable BigDecimal target,
        @Nullable BigDecimal step,
        @Nullable Integer free,
        @Nullable BigDecimal perStep,
        @Nullable StepRounding rounding,
        @Nullable Marks marks,
        List<Tier> tiers,
        @Nullable String code,
        @Nullable Bound bound,
        @Nullable String period,
        @Nullable Integer mean,
        @Nullable Integer trim,
        @Nullable Integer cost) {
    /** The newest figure. */
    public static final String LATEST = "latest";

    public Item {
        na = orNone(na);
        naKinds = orNone(naKinds);
        tiers = orNone(tiers);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Whether a star needs it. */
    public boolean isMandatory() {
        return mandatory == null || mandatory;
    }

    /** Whether it may be not applicable for such a subject and reason. */
    public boolean mayBeNa(SubjectKind kind, @Nullable String reason) {
        return reason != null && na.contains(reason) && (naKinds.isEmpty() || naKinds.contains(kind));
    }

    /** Which value of the figure counts. */
    public Bound boundOrPoint() {
        return bound == null ? Bound.POINT : bound;
    }

    /** The period of the figure, or {@link #LATEST}. */
    public String periodOrLatest() {
        return period == null ? LATEST : period;
    }

    /** How a step that was begun counts. */
    public StepRounding roundingOrLinear() {
        return rounding == null ? StepRounding.LINEAR : rounding;
    }

    /** Effort to put it right, in relation to other items. */
    public int costOrOne() {
        return cost == null ? 1 : cost;
    }

    /** Title, or the id of an item without one. */
    public String name() {
        return title == null ? id : title;
    }

    /** What it measures, for comparison with other items. */
    public String measured() {
        return measure != null ? measure : Objects.requireNonNullElse(code, name());
    }
}
