package io.wuye.billing;

import io.wuye.estate.Unit;
import java.util.List;

/**
 * What one unit's billing month comes to.
 *
 * @param lines what to post
 * @param parked fee items that cannot be billed
 * @param unchanged desired lines that stand already
 * @param zero desired lines of nothing, which are not posted
 * @param unpriced fee items whose price itself is nothing
 */
record Reckoning(
        Unit unit, List<Charge> lines, List<ParkedItem> parked, int unchanged, int zero, List<String> unpriced) {
    /** A fee item that cannot be billed for a unit. */
    record ParkedItem(String tariffCode, Parking parking) {}
}
