package io.wuye.archive.sweep;

import io.wuye.archive.ArchivePolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether a store room is too cold, too warm or too damp. The bounds themselves are still good. */
public final class ClimateRules {
    private ClimateRules() {}

    /** What is wrong: any of {@code cold}, {@code warm}, {@code damp}; empty if nothing is. */
    public static List<String> faults(BigDecimal temperatureC, BigDecimal humidityPct, ArchivePolicy policy) {
        List<String> faults = new ArrayList<>();
        if (temperatureC.compareTo(policy.temperature().min()) < 0) {
            faults.add("cold");
        }
        if (temperatureC.compareTo(policy.temperature().max()) > 0) {
            faults.add("warm");
        }
        if (humidityPct.compareTo(policy.humidityMax()) > 0) {
            faults.add("damp");
        }
        return faults;
    }
}
