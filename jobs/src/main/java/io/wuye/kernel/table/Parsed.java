package io.wuye.kernel.table;

import java.util.List;

/** What a cell means to its column: a canonical value, or what is wrong with it. */
public sealed interface Parsed {
    /**
     * A good cell.
     *
     * @param canonical the one spelling of this value that is staged, compared and shown
     */
    record Value(String canonical) implements Parsed {}

    /**
     * A bad cell.
     *
     * @param key of the message
     * @param args of the message; the first is what was found
     */
    record Bad(String key, List<String> args) implements Parsed {}

    /** A good cell. */
    static Parsed value(String canonical) {
        return new Value(canonical);
    }

    /** A bad cell. */
    static Parsed bad(String key, String... args) {
        return new Bad(key, List.of(args));
    }
}
