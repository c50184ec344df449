package io.wuye.kernel.text;

/** How a command ended, in words; the command line turns it into an exit code. */
public enum Outcome {
    /** Done, or already done. */
    DONE,
    /** A bug: nothing the user can mend. */
    INTERNAL,
    /** The command line, a policy or the configuration is malformed. */
    USAGE,
    /** Done, with parked or rejected rows. */
    PARTIAL,
    /** The input was refused and nothing was written. */
    INPUT_REFUSED,
    /** Another run holds the workspace. */
    LOCKED,
    /** An earlier run needs {@code jobs recover}. */
    NEEDS_RECOVERY,
    /** A check found a problem. */
    FOUND,
    /** Disk full, read-only, no permission, damaged database. */
    STORAGE,
    /** No file, no row or no unit matched. */
    NOTHING,
    /** Refused by a rule: safety bound, closed period, missing approval, changed plan. */
    RULE_REFUSED,
    /** Stopped by the user. */
    INTERRUPTED
}
