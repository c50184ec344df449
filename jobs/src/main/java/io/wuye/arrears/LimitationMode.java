package io.wuye.arrears;

/** From when the three years of Civil Code 188 run. */
public enum LimitationMode {
    /** Every service period is a debt of its own (Civil Code 188). */
    PER_PERIOD,
    /** The periods are instalments of one debt: from the day the last of them was due (Civil Code 189). */
    INSTALMENTS
}
