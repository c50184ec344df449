package io.wuye.billing;

import io.wuye.kernel.run.Range;
import java.time.YearMonth;

/**
 * A piece of a billing run: units of one project with neighbouring ids, for one billing month.
 *
 * @param first id of the first unit
 * @param last id of the last, inclusive
 */
record Slice(YearMonth month, long projectId, long first, long last) {
    /** As the batch framework keeps it. */
    Range range() {
        return new Range(month + " " + projectId, first, last);
    }

    /** Whether a range is a single slice. */
    static boolean isOne(Range range) {
        return range.label().indexOf(' ') > 0;
    }

    static Slice of(Range range) {
        String[] words = range.label().split(" ", 2);
        return new Slice(YearMonth.parse(words[0]), Long.parseLong(words[1]), range.from(), range.to());
    }
}
