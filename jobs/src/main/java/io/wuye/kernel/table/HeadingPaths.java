package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.List;

/** Headings of one to three rows, flattened: a merged cell speaks for the columns below it. */
final class HeadingPaths {
    private HeadingPaths() {}

    /**
     * One column's heading.
     *
     * @param column from 1
     * @param segments from the widest to the narrowest; empty: the column has none
     */
    record Path(int column, List<String> segments) {
        /** The narrowest, as people would call the column. */
        String last() {
            return segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        }

        /** All segments: {@code 业主/姓名}. */
        String full() {
            return String.join("/", segments);
        }
    }

    /** A path per column of these rows, which follow each other from top to bottom. */
    static List<Path> of(List<RawRow> rows) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<Path> paths = new ArrayList<>(width);
        for (int column = 1; column <= width; column++) {
            paths.add(new Path(column, segments(rows, column)));
        }
        return paths;
    }

    private static List<String> segments(List<RawRow> rows, int column) {
        List<String> segments = new ArrayList<>(rows.size());
        for (int depth = 0; depth < rows.size(); depth++) {
            String text = text(rows.get(depth), column);
            if (text.isEmpty() && isFilled(rows, depth + 1, column)) {
                text = toTheLeft(rows, depth, column);
            }
            if (!text.isEmpty()
                    && (segments.isEmpty() || !segments.get(segments.size() - 1).equals(text))) {
                segments.add(text);
            }
        }
        return segments;
    }

    /** The text of a merged cell stands in its first column only; one that has nothing below it spans no columns. */
    private static String toTheLeft(List<RawRow> rows, int depth, int column) {
        for (int left = column - 1; left > 0; left--) {
            String text = text(rows.get(depth), left);
            if (!text.isEmpty()) {
                return isFilled(rows, depth + 1, left) ? text : "";
            }
        }
        return "";
    }

    private static boolean isFilled(List<RawRow> rows, int from, int column) {
        return rows.subList(from, rows.size()).stream()
                .anyMatch(row -> !text(row, column).isEmpty());
    }

    private static String text(RawRow row, int column) {
        return Texts.strip(row.cell(column).text()).replaceAll("\\s+", " ");
    }
}
