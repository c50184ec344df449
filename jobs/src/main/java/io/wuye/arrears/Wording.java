package io.wuye.arrears;

import java.util.Locale;

/** What a letter says beside its figures. A level of the policy may name one; else it follows from what the level is. */
public enum Wording {
    /** A bill was made. */
    ANNOUNCE,
    /** Friendly: it may have been forgotten. */
    REMIND,
    /** Pay until the deadline. */
    DEMAND,
    /** The formal demand of Civil Code 944(2). */
    FINAL,
    /** What follows is the court. */
    PRE_LITIGATION,
    /** The tenancy ends. */
    QUIT;

    /** As in tables and message keys, e.g. {@code pre-litigation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The wording of a name that {@link #code} gave. */
    public static Wording of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a level says whose policy leaves it open. */
    static Wording usual(DunningLevel level) {
        if (level.level() == 0) {
            return ANNOUNCE;
        }
        if (level.needs() != null) {
            return level.needs() == DeliveryNeed.DELIVERY_PROOF ? PRE_LITIGATION : FINAL;
        }
        return level.deadlineDays() == null ? REMIND : DEMAND;
    }
}
