package io.wuye.kernel.run;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Numbers and texts that steps leave for the summary of their run.
 *
 * <p>They are written in the step's own transaction: what a rolled-back step left is gone with it, and what a finished
 * step left survives the death of the process. A step that starts again overwrites ({@link #put}) what it left before.
 */
public interface Figures {
    /** Sets a figure: a number, text, boolean, or a list or map of these. */
    void put(String name, Object value);

    /** Adds to a whole number that starts at 0; meant for ranges, each of which adds once. */
    void add(String name, long amount);

    /** A figure that an earlier step of this run left; null if none did. */
    @Nullable Object get(String name);

    /** A whole number that an earlier step left; 0 if none did. */
    long count(String name);

    /** All figures of this run by name. */
    SortedMap<String, Object> all();
}
