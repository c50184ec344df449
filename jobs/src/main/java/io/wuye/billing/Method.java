package io.wuye.billing;

/** What the unit price is multiplied with. */
public enum Method {
    /** The unit's floor area in square metres. */
    AREA,
    /** Nothing: the price is the amount. */
    FIXED,
    /** What meters counted. */
    USAGE,
    /** What meters counted, at prices that rise with it. */
    LADDER,
    /** A share of a pool: what many units bear together. */
    SHARE
}
