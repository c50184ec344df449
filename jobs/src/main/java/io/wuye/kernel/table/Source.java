package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The worksheet of a book that a sheet is read from.
 *
 * @param book that is open
 * @param worksheet its place among {@link Book#worksheets()}
 * @param header how its heading is understood
 */
record Source(Book book, int worksheet, Header header) {
    /** A year of days is the most that an office keeps in one workbook. */
    private static final int MOST_SHEETS = 400;

    /**
     * The worksheet the user names, else the only visible one whose heading fits.
     *
     * @throws io.wuye.kernel.text.Refusal if there is none of that name, or several fit
     */
    static Source find(Book book, Sheet sheet, InputFile file, ReadOptions options) {
        String wanted = options.sheet();
        if (wanted != null) {
            return of(book, named(book, wanted, file), sheet, file);
        }
        List<Source> visible = new ArrayList<>();
        for (int worksheet : visible(book, file)) {
            visible.add(of(book, worksheet, sheet, file));
        }
        List<Source> fitting = visible.stream().filter(one -> one.header.fits()).toList();
        if (fitting.size() > 1) {
            throw Guard.refuse("table.sheet.several", file.name(), sheet.title(), names(fitting));
        }
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        // max keeps the last of equals; the first tab is the better guess of where the mistake is.
        List<Source> backwards = new ArrayList<>(visible);
        Collections.reverse(backwards);
        return backwards.stream()
                .max(Comparator.comparingInt(one -> one.header.matched()))
                .orElseThrow(() -> Guard.refuse("table.sheet.novisible", file.name()));
    }

    /** What the user calls the worksheet; null in a text file. */
    @Nullable String name() {
        return book.worksheets().get(worksheet).name();
    }

    /** The worksheets to look at, each of which is opened. */
    private static List<Integer> visible(Book book, InputFile file) {
        List<Book.Worksheet> all = book.worksheets();
        List<Integer> visible = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).hidden())
                .boxed()
                .toList();
        if (visible.size() > MOST_SHEETS) {
            throw Guard.refuse("table.sheet.many", file.name(), visible.size(), MOST_SHEETS);
        }
        return visible;
    }

    private static Source of(Book book, int worksheet, Sheet sheet, InputFile file) {
        try (RawRows rows = book.rows(worksheet)) {
            String name = book.worksheets().get(worksheet).name();
            return new Source(book, worksheet, HeaderFinder.find(sheet, file.name(), name, rows));
        }
    }

    private static int named(Book book, String wanted, InputFile file) {
        List<Book.Worksheet> all = book.worksheets();
        for (int i = 0; i < all.size(); i++) {
            String name = all.get(i).name();
            if (name != null && Headings.normal(name).equals(Headings.normal(wanted))) {
                return i;
            }
        }
        String names = all.stream()
                .limit(MOST_SHEETS)
                .map(one -> String.valueOf(one.name()))
                .collect(Collectors.joining(", "));
        throw all.get(0).name() == null
                ? Guard.refuse("table.sheet.text", file.name(), wanted)
                : Guard.refuse("table.sheet.missing", file.name(), wanted, names);
    }

    private static String names(List<Source> sources) {
        return sources.stream().map(one -> String.valueOf(one.name())).collect(Collectors.joining(", "));
    }
}
