package io.wuye.kernel.table;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rejected rows in the layout of their file, with two more columns that say what is wrong: mended in place, the file can be
 * imported as it is.
 *
 * <p>The rows are taken from the file itself in a second reading, so that nothing of them has to be kept in between. Csv
 * stays csv (UTF-8 with a mark, which every spreadsheet reads); xls and xlsx become xlsx, numbers staying numbers and dates
 * dates, so that digits that Excel has lost do not come back as good text.
 *
 * <pre>{@code
 * try (Rejects rejects = Rejects.open(format, file, options, messages, out)) {
 *     problems.forEach(rejects::add);
 * }
 * }</pre>
 */
public final class Rejects implements AutoCloseable {
    private static final Set<String> OURS = Set.of("问题代码", "问题说明", "problem_code", "problem_message");

    private final Messages messages;
    private final Book book;
    private final RawRows rows;
    private final RejectsFile target;
    private final List<Integer> kept;
    private final Set<String> codes = new LinkedHashSet<>();
    private final Set<String> sentences = new LinkedHashSet<>();
    private long current;
    private long written;

    private Rejects(Messages messages, Book book, Source source, RejectsFile target) {
        this.messages = messages;
        this.book = book;
        this.rows = book.rows(source.worksheet());
        this.target = target;
        this.kept = kept(source.header());
    }

    /** How the rejects of a file are kept: {@code csv} or {@code xlsx}. */
    public static String extension(InputFile file) {
        return file.format() == InputFile.Format.TEXT ? "csv" : "xlsx";
    }

    /**
     * Begins a rejects file with everything that stands above the rows.
     *
     * @param file that was read in the same format and with the same options
     * @param out where the bytes go; stays open
     */
    public static Rejects open(
            FileFormat format, InputFile file, ReadOptions options, Messages messages, OutputStream out) {
        Book book = format.open(file, options);
        Sheet sheet = format.heading();
        try {
            Source source = Source.find(book, sheet, file, options);
            String tab = SheetWriter.tabName(source.name() == null ? sheet.kind() : source.name());
            RejectsFile target = file.format() == InputFile.Format.TEXT
                    ? RejectsFile.csv(out, book.separator())
                    : RejectsFile.xlsx(out, tab);
            Rejects rejects = new Rejects(messages, book, source, target);
            rejects.writeHeader(source.header());
            return rejects;
        } catch (IOException unwritable) {
            book.close();
            throw new UncheckedIOException(unwritable);
        } catch (Throwable refused) {
            book.close();
            throw refused;
        }
    }

    /** A problem of one of the rows; problems come in the order of their rows. Those of no row are left out. */
    public void add(Problem problem) {
        long row = problem.place().row();
        if (row < current) {
            throw new IllegalArgumentException("row " + row + " after row " + current);
        }
        if (row != current) {
            flush();
            current = row;
        }
        codes.add(problem.key());
        String heading = problem.place().heading();
        sentences.add((heading.isEmpty() ? "" : heading + ": ") + problem.sentence(messages));
    }

    /** Writes what is left and ends the file. */
    @Override
    public void close() {
        try (book;
                rows) {
            flush();
            target.finish();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Whether a heading is one of the two columns that a rejects file has more than its input. */
    static boolean isOurs(String heading) {
        return OURS.contains(heading);
    }

    private void flush() {
        RawRow row = current == 0 ? null : find(current);
        if (row != null) {
            write(row, String.join("; ", codes), String.join(" ", sentences));
        }
        codes.clear();
        sentences.clear();
    }

    private @Nullable RawRow find(long number) {
        RawRow row = rows.next();
        while (row != null && row.number() < number) {
            row = rows.next();
        }
        return row;
    }

    private void writeHeader(Header header) throws IOException {
        boolean chinese = messages.lang() == Lang.ZH;
        for (RawRow row : header.above()) {
            boolean last = row.number() == header.last();
            String code = last ? (chinese ? "问题代码" : "problem_code") : "";
            write(row, code, last ? (chinese ? "问题说明" : "problem_message") : "");
        }
    }

    private void write(RawRow row, String code, String message) {
        List<Cell> cells = new ArrayList<>(kept.size() + 2);
        kept.forEach(column -> cells.add(row.cell(column)));
        cells.add(Cell.text(code));
        cells.add(Cell.text(message.substring(0, Math.min(message.length(), Limits.DEFAULT.cellChars()))));
        try {
            target.row(++written, cells);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** All columns but those of an earlier rejects file. */
    private static List<Integer> kept(Header header) {
        RawRow heading = header.above().get(header.above().size() - 1);
        List<Integer> kept = new ArrayList<>();
        for (int column = 1; column <= header.width(); column++) {
            if (!isOurs(heading.cell(column).text())) {
                kept.add(column);
            }
        }
        return kept;
    }
}
