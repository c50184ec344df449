package io.wuye.billing;

/** How a cycle of several months is rounded (F2): each month by itself, or once over the whole. */
public enum AnnualBasis {
    PER_MONTH,
    PER_CYCLE
}
