package io.wuye.billing;

import io.wuye.kernel.run.Range;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts a run into ranges of about as many units: a big project into pieces, small ones that follow each other together.
 * A company has projects of fifty units, and a range costs the same whatever is in it.
 */
final class Slices {
    /** Units of one range: a second of work in which nothing else is written. */
    static final int UNITS_PER_RANGE = 50_000;

    private final List<Extent> extents;

    /** @param extents of the run's projects, by project id */
    Slices(List<Extent> extents) {
        this.extents = List.copyOf(extents);
    }

    /**
     * The ranges of a month, in the order of project ids.
     *
     * @param cut the first and last ids of the pieces of a project that is too big for one
     */
    List<Range> ranges(YearMonth month, Function<Extent, List<long[]>> cut) {
        List<Range> ranges = new ArrayList<>();
        int begun = 0;
        long units = 0;
        for (int n = 0; n < extents.size(); n++) {
            Extent extent = extents.get(n);
            if (units + extent.units() > UNITS_PER_RANGE) {
                together(month, begun, n, ranges);
                begun = n;
                units = 0;
            }
            if (extent.units() > UNITS_PER_RANGE) {
                for (long[] piece : cut.apply(extent)) {
                    ranges.add(new Slice(month, extent.projectId(), piece[0], piece[1]).range());
                }
                begun = n + 1;
            } else {
                units += extent.units();
            }
        }
        together(month, begun, extents.size(), ranges);
        return ranges;
    }

    private void together(YearMonth month, int begun, int end, List<Range> ranges) {
        if (begun < end) {
            long first = extents.get(begun).projectId();
            ranges.add(new Range(month.toString(), first, extents.get(end - 1).projectId()));
        }
    }

    /** The slices of a range: one project's or, of several, each whole. */
    List<Slice> of(Range range) {
        if (Slice.isOne(range)) {
            return List.of(Slice.of(range));
        }
        YearMonth month = YearMonth.parse(range.label());
        return extents.stream()
                .filter(extent -> extent.projectId() >= range.from() && extent.projectId() <= range.to())
                .map(extent -> new Slice(month, extent.projectId(), extent.first(), extent.last()))
                .toList();
    }
}
