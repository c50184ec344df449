package io.wuye.billing;

/** Whether a service period is billed in its first month (预收) or its last (后收). */
public enum Timing {
    ADVANCE,
    ARREARS
}
