package io.wuye.kernel.run;

import java.util.Locale;

/** Where a run stands. */
public enum RunStatus {
    /** At work; or its process died, which whoever holds the lock may conclude. */
    RUNNING,
    /** Ended as it should; its outcome says how. */
    DONE,
    /** Ended by a refusal or a bug; may be retried. */
    FAILED,
    /** Stopped by the user, by a full disk or by death; the next call continues it. */
    INTERRUPTED;

    /** As the run table holds it. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunStatus of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
