package io.wuye.rating.rubric;

import java.util.Locale;

/** By which arithmetic an item is marked. */
public enum ItemType {
    /** All or nothing. */
    BINARY,
    /** 符合 / 基本符合 / 不符合. */
    TIERED,
    /** So much off for each defect (扣完为止). */
    PER_DEFECT,
    /** So much off for each point below a target. */
    RATE_STEP,
    /** Marks by the tier a rate falls into. */
    RATE_TIER,
    /** Marks by the tier a count falls into. */
    COUNT_TIER,
    /** Marks by the tier a stored figure falls into. */
    INDICATOR,
    /** The mean of several assessors. */
    PANEL;

    /** As in rubrics, e.g. {@code per-defect}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether marks come from tiers. */
    public boolean isTiers() {
        return this == RATE_TIER || this == COUNT_TIER || this == INDICATOR;
    }

    /** Whether an inspector writes a verdict, not a number. */
    public boolean isVerdict() {
        return this == BINARY || this == TIERED;
    }
}
