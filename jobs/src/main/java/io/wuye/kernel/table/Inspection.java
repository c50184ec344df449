package io.wuye.kernel.table;

import io.wuye.kernel.text.Masks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a file really is, and how its columns would be understood.
 *
 * @param file what was looked at
 * @param encoding of a text file, null otherwise
 * @param separator of a text file, null otherwise
 * @param worksheets in the order of the tabs; a text file has one
 */
public record Inspection(
        InputFile file, @Nullable String encoding, @Nullable String separator, List<Worksheet> worksheets) {
    /** How many rows below the heading are shown. */
    private static final int FIRST_ROWS = 3;

    /**
     * One worksheet.
     *
     * @param name on its tab, null in a text file
     * @param hidden whether the user's program does not show it
     * @param kind of table that fits best, null if no heading is found
     * @param headingRow last row of the heading, 0 if none is found
     * @param mapping the columns of that kind, in its order
     * @param problems why it could not be read as that kind
     * @param unknown headings that mean nothing to that kind
     * @param first the first rows below the heading, as the file has them
     */
    public record Worksheet(
            @Nullable String name,
            boolean hidden,
            @Nullable String kind,
            long headingRow,
            List<Mapping> mapping,
            List<Problem> problems,
            List<String> unknown,
            List<List<String>> first) {}

    /**
     * Where a column is found.
     *
     * @param column canonical name
     * @param label Chinese label
     * @param required whether every row must have a value
     * @param heading what the file calls it, empty if the file lacks it
     * @param letters where it stands, empty if the file lacks it
     */
    public record Mapping(String column, String label, boolean required, String heading, String letters) {}

    /**
     * Looks at a file.
     *
     * @param kinds the tables it may be
     * @param unmasked whether the first rows are shown as they are; otherwise columns that are not known to be harmless are
     *     masked
     * @throws io.wuye.kernel.text.Refusal as {@link TableReader#read}
     */
    public static Inspection of(InputFile file, ReadOptions options, List<Sheet> kinds, boolean unmasked) {
        try (Book book = Book.open(file, options)) {
            List<Worksheet> worksheets = new ArrayList<>();
            for (int i = 0; i < book.worksheets().size(); i++) {
                worksheets.add(worksheet(book, i, file, kinds, unmasked));
            }
            TextBook text = book instanceof TextBook one ? one : null;
            return new Inspection(
                    file,
                    text == null ? null : text.encoding().charset().name(),
                    text == null ? null : text.separator() == '\t' ? "TAB" : String.valueOf(text.separator()),
                    worksheets);
        }
    }

    private static Worksheet worksheet(Book book, int index, InputFile file, List<Sheet> kinds, boolean unmasked) {
        Book.Worksheet tab = book.worksheets().get(index);
        Header best = kinds.stream()
                .map(kind -> header(book, index, file, kind))
                .max(Comparator.comparing(Header::fits).thenComparing(Inspection::likelihood))
                .orElseThrow();
        List<List<String>> first = first(book, index, best, unmasked);
        if (best.matched() == 0) {
            return new Worksheet(tab.name(), tab.hidden(), null, 0, List.of(), List.of(), List.of(), first);
        }
        return new Worksheet(
                tab.name(),
                tab.hidden(),
                best.layout().sheet().kind(),
                best.last(),
                mapping(best.layout()),
                best.problems(),
                best.unknown(),
                first);
    }

    private static Header header(Book book, int worksheet, InputFile file, Sheet kind) {
        try (RawRows rows = book.rows(worksheet)) {
            return HeaderFinder.find(
                    kind, file.name(), book.worksheets().get(worksheet).name(), rows);
        }
    }

    /** Of kinds that fit, the one that understands most of the file; of others, the one that lacks least. */
    private static double likelihood(Header header) {
        return header.fits()
                ? header.matched()
                : header.matched() - 2.0 * header.problems().size();
    }

    private static List<Mapping> mapping(Layout layout) {
        List<Mapping> mapping = new ArrayList<>();
        for (int i = 0; i < layout.positions().size(); i++) {
            Column column = layout.sheet().columns().get(i);
            int position = layout.positions().get(i);
            String heading = position == 0 ? "" : layout.headings().get(i);
            mapping.add(
                    new Mapping(column.name(), column.label(), column.mandatory(), heading, Place.letters(position)));
        }
        return mapping;
    }

    private static List<List<String>> first(Book book, int worksheet, Header header, boolean unmasked) {
        List<List<String>> first = new ArrayList<>();
        try (RawRows rows = book.rows(worksheet)) {
            for (RawRow row = rows.next(); row != null && first.size() < FIRST_ROWS; row = rows.next()) {
                if (row.number() > header.last() && !row.isBlank()) {
                    first.add(shown(row, header.layout(), unmasked));
                }
            }
        }
        return first;
    }

    private static List<String> shown(RawRow row, Layout layout, boolean unmasked) {
        List<String> shown = new ArrayList<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            String text = Texts.excerpt(row.cell(column).text());
            int index = layout.positions().indexOf(column);
            UnaryOperator<String> mask = index < 0
                    ? Masks::name
                    : layout.sheet().columns().get(index).mask();
            shown.add(unmasked || text.isEmpty() ? text : mask.apply(text));
        }
        return shown;
    }
}
