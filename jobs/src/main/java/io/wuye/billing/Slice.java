package io.wuye.billing;

import io.wuye.estate.UnitSelection;
import io.wuye.kernel.run.Range;
import java.time.YearMonth;

/**
 * A piece of a billing run: neighbouring units of one project, for one billing month.
 *
 * @param first position of the first unit in door order, from 1
 * @param last position of the last, inclusive
 */
record Slice(YearMonth month, long projectId, long first, long last) {
    /** As the batch framework keeps it. */
    Range range() {
        return new Range(month + " " + projectId, first, last);
    }

    static Slice of(Range range) {
        String[] words = range.label().split(" ", 2);
        return new Slice(YearMonth.parse(words[0]), Long.parseLong(words[1]), range.from(), range.to());
    }

    UnitSelection units() {
        return UnitSelection.doors(projectId, first, last);
    }
}
