package io.wuye.rating;

import io.wuye.kernel.run.RunParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one step of a draw.
 *
 * @param party who promises or reveals; empty for the draw itself
 * @param value the promise, which is a hash, or the secret, which is public from then on
 */
public record DrawParameters(DrawMode mode, String round, String party, String value, LocalDate asOf)
        implements RunParameters {
    /** Reads back what a run recorded. */
    static DrawParameters of(DrawMode mode, RunParameters recorded) {
        return new DrawParameters(
                mode, recorded.value("round"), recorded.value("party"), recorded.value("value"), recorded.asOf());
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("round", round, "party", party));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("value", value));
    }
}
