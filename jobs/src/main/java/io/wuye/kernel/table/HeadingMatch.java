package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Some rows taken as the heading of a sheet.
 *
 * @param sheet whose columns are looked for
 * @param rows of the heading
 * @param paths a heading per column of the file
 * @param found per column of the sheet: the columns of the file that are headed so
 */
record HeadingMatch(
        Sheet sheet, List<RawRow> rows, List<HeadingPaths.Path> paths, List<List<HeadingPaths.Path>> found) {

    /** Headings less alike than this are not worth a suggestion. */
    private static final double ALIKE = 0.5;

    /** Questions of a survey are headings too; what is longer is an instruction. */
    private static final int LONGEST = 300;

    static HeadingMatch of(Sheet sheet, List<RawRow> rows) {
        List<HeadingPaths.Path> paths = HeadingPaths.of(rows);
        Map<String, Integer> spellings = spellings(sheet);
        List<List<HeadingPaths.Path>> byFull = empty(sheet);
        List<List<HeadingPaths.Path>> byLast = empty(sheet);
        for (HeadingPaths.Path path : paths) {
            Integer full = lookUp(spellings, path.full());
            Integer last = lookUp(spellings, path.last());
            if (full != null) {
                byFull.get(full).add(path);
            } else if (last != null) {
                byLast.get(last).add(path);
            }
        }
        List<List<HeadingPaths.Path>> found = new ArrayList<>();
        for (int i = 0; i < byFull.size(); i++) {
            found.add(byFull.get(i).isEmpty() ? byLast.get(i) : byFull.get(i));
        }
        return new HeadingMatch(sheet, rows, paths, found);
    }

    int depth() {
        return rows.size();
    }

    /** How many columns of the sheet are found. */
    int matched() {
        return (int) found.stream().filter(columns -> !columns.isEmpty()).count();
    }

    /** The heading, with everything that is wrong with it. */
    Header header(String file, @Nullable String worksheet, List<RawRow> probed) {
        List<Integer> positions = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Optional<HeadingPaths.Path> path = found.get(i).stream().findFirst();
            positions.add(path.map(HeadingPaths.Path::column).orElse(0));
            headings.add(path.map(HeadingPaths.Path::last)
                    .orElse(sheet.columns().get(i).label()));
        }
        Layout layout = Layout.of(sheet, file, worksheet, positions, headings);
        long last = rows.get(rows.size() - 1).number();
        List<RawRow> above = probed.stream().filter(row -> row.number() <= last).toList();
        long first = rows.get(0).number();
        return new Header(layout, first, last, matched(), paths.size(), above, problems(layout, last), unknown());
    }

    private List<Problem> problems(Layout layout, long row) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Column column = sheet.columns().get(i);
            if (found.get(i).size() > 1) {
                String doubles = found.get(i).stream().map(HeadingMatch::named).collect(Collectors.joining(", "));
                problems.add(new Problem(
                        layout.place(row), column.name(), "table.header.double", List.of(called(column), doubles)));
            } else if (found.get(i).isEmpty() && column.indispensable()) {
                problems.add(missing(layout.place(row), column));
            }
        }
        return problems;
    }

    private Problem missing(Place place, Column column) {
        Comparator<HeadingPaths.Path> byLikeness = Comparator.comparingDouble(path -> likeness(column, path));
        Optional<HeadingPaths.Path> like =
                strangers().stream().max(byLikeness).filter(p -> likeness(column, p) >= ALIKE);
        return like.map(path ->
                        new Problem(place, column.name(), "table.header.like", List.of(called(column), named(path))))
                .orElseGet(() -> new Problem(place, column.name(), "table.header.missing", List.of(called(column))));
    }

    private List<String> unknown() {
        return strangers().stream()
                .filter(path -> !Rejects.isOurs(path.last()))
                .map(HeadingMatch::named)
                .toList();
    }

    /** Columns of the file that have a heading nobody knows. */
    private List<HeadingPaths.Path> strangers() {
        Set<Integer> known = new HashSet<>();
        found.forEach(columns -> columns.forEach(path -> known.add(path.column())));
        return paths.stream()
                .filter(path -> !path.segments().isEmpty() && !known.contains(path.column()))
                .toList();
    }

    private static double likeness(Column column, HeadingPaths.Path path) {
        String heading = Headings.bare(path.last());
        double best = Math.max(
                Headings.likeness(Headings.normal(column.label()), heading),
                Headings.likeness(Headings.normal(column.name()), heading));
        for (String alias : column.aliases()) {
            best = Math.max(best, Headings.likeness(Headings.normal(alias), heading));
        }
        return best;
    }

    /** What every required column may be called. */
    static String expected(Sheet sheet) {
        return sheet.columns().stream()
                .filter(Column::indispensable)
                .map(HeadingMatch::called)
                .collect(Collectors.joining(", "));
    }

    /** The texts of a row that are not blank. */
    static List<String> texts(RawRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> Texts.strip(cell.text()))
                .toList();
    }

    private static String called(Column column) {
        return column.label() + " (" + column.name() + ")";
    }

    private static String named(HeadingPaths.Path path) {
        return Texts.excerpt(path.full()) + " (" + Place.letters(path.column()) + ")";
    }

    private static List<List<HeadingPaths.Path>> empty(Sheet sheet) {
        List<List<HeadingPaths.Path>> lists = new ArrayList<>();
        sheet.columns().forEach(column -> lists.add(new ArrayList<>()));
        return lists;
    }

    private static Map<String, Integer> spellings(Sheet sheet) {
        Map<String, Integer> spellings = new HashMap<>();
        List<Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            spellings.putIfAbsent(Headings.normal(column.name()), i);
            spellings.putIfAbsent(Headings.normal(column.label()), i);
            for (String alias : column.aliases()) {
                spellings.putIfAbsent(Headings.normal(alias), i);
            }
        }
        return spellings;
    }

    private static @Nullable Integer lookUp(Map<String, Integer> spellings, String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST) {
            return null;
        }
        Integer exact = spellings.get(Headings.normal(heading));
        return exact != null ? exact : spellings.get(Headings.bare(heading));
    }
}
