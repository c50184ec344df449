package io.wuye.rating.score;

import io.wuye.rating.rubric.Item;
import io.wuye.rating.rubric.NaPolicy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one item came to.
 *
 * @param marks null unless it was scored
 * @param naPolicy what becomes of its marks; null unless it is not applicable
 * @param rule the arithmetic, as a formula
 * @param evidence what the inspectors brought
 * @param fault why there are no marks that can be relied on
 */
public record ItemScore(
        Item item,
        @Nullable Fraction marks,
        @Nullable NaPolicy naPolicy,
        String rule,
        String evidence,
        @Nullable Fault fault) {
    static ItemScore scored(Item item, Fraction marks, String rule, String evidence) {
        return new ItemScore(item, marks, null, rule, evidence, null);
    }

    static ItemScore na(Item item, NaPolicy policy, String reason, String evidence) {
        return new ItemScore(item, null, policy, "na: " + reason, evidence, null);
    }

    /** Nobody judged it: no marks; no star either, if it is mandatory. */
    static ItemScore unscored(Item item) {
        Fault fault = item.isMandatory() ? new Fault(Fault.Code.UNSCORED, item.id()) : null;
        return new ItemScore(item, Fraction.ZERO, null, "unscored", "", fault);
    }

    static ItemScore faulty(Item item, Fault fault, String evidence) {
        return new ItemScore(item, null, null, fault.code().code(), evidence, fault);
    }

    /** Whether it is not applicable. */
    public boolean isNa() {
        return naPolicy != null;
    }

    /** The same under another policy; an item that is scored stays as it is. */
    ItemScore under(@Nullable NaPolicy policy) {
        return naPolicy == null || policy == null ? this : new ItemScore(item, marks, policy, rule, evidence, fault);
    }

    /** The same with other marks. */
    public ItemScore with(Fraction other) {
        return new ItemScore(item, other, null, rule, evidence, null);
    }

    /** What counts for it: nothing where it has no marks of its own. */
    public Fraction earned() {
        if (naPolicy == NaPolicy.FULL_CREDIT) {
            return Fraction.of(item.max());
        }
        return Objects.requireNonNullElse(marks, Fraction.ZERO);
    }

    /** Whether its maximum counts: not of what others stand for, nor of what has a fault. */
    public boolean counts() {
        return naPolicy == null ? fault == null : naPolicy == NaPolicy.FULL_CREDIT || naPolicy == NaPolicy.ZERO;
    }
}
