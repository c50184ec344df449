package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the heading of a table below titles and instructions: the rows that name most of the sheet's columns. */
final class HeaderFinder {
    /** A heading further down than this is none. */
    private static final int PROBE_ROWS = 30;

    /** A heading has at most so many rows. */
    private static final int DEPTH = 3;

    private HeaderFinder() {}

    /** The heading of a worksheet; if none is found, a header whose problem says so. */
    static Header find(Sheet sheet, String file, @Nullable String worksheet, RawRows rows) {
        List<RawRow> probed = new ArrayList<>(PROBE_ROWS);
        for (int blank = 0; probed.size() < PROBE_ROWS && blank < 1_000; ) {
            RawRow row = rows.next();
            if (row == null) {
                break;
            }
            if (row.isBlank()) {
                blank++;
            } else {
                probed.add(row);
            }
        }
        return best(sheet, file, worksheet, probed);
    }

    /** More columns named is better; of equals the shallower, then the upper heading. */
    private static Header best(Sheet sheet, String file, @Nullable String worksheet, List<RawRow> probed) {
        HeadingMatch best = null;
        for (int top = 0; top < probed.size(); top++) {
            for (int depth = 1; depth <= DEPTH && top + depth <= probed.size(); depth++) {
                HeadingMatch match = HeadingMatch.of(sheet, probed.subList(top, top + depth));
                boolean better = best == null
                        || match.matched() > best.matched()
                        || (match.matched() == best.matched() && match.depth() < best.depth());
                if (better) {
                    best = match;
                }
            }
        }
        return best == null || best.matched() == 0
                ? missing(sheet, file, worksheet, probed)
                : best.header(file, worksheet, probed);
    }

    private static Header missing(Sheet sheet, String file, @Nullable String worksheet, List<RawRow> probed) {
        Place place = new Place(file, worksheet, 0, 0, "");
        String seen = probed.isEmpty() ? "" : Texts.excerpt(String.join(" | ", HeadingMatch.texts(probed.get(0))));
        Problem problem = probed.isEmpty()
                ? Problem.at(place, "table.header.norows")
                : Problem.at(place, "table.header.none", HeadingMatch.expected(sheet), seen);
        List<String> labels = sheet.columns().stream().map(Column::label).toList();
        List<Integer> nowhere = sheet.columns().stream().map(column -> 0).toList();
        Layout layout = Layout.of(sheet, file, worksheet, nowhere, labels);
        return new Header(layout, 0, 0, 0, 0, List.of(), List.of(problem), List.of());
    }
}
