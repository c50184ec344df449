package io.wuye.kernel.table;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The records of a text file, each at the physical line on which it starts. */
final class TextRows implements RawRows {
    private final Path path;
    private final Limits limits;
    private final TextScanner scanner;
    private Cell[] previous = new Cell[0];
    private Cell[] cells = new Cell[16];

    private TextRows(Path path, Limits limits, TextScanner scanner) {
        this.path = path;
        this.limits = limits;
        this.scanner = scanner;
    }

    static TextRows open(TextBook book) throws IOException {
        TextScanner scanner =
                new TextScanner(book.reader(), book.separator(), book.limits().lineChars());
        return new TextRows(book.path(), book.limits(), scanner);
    }

    @Override
    public @Nullable RawRow next() {
        return Guard.<RawRows.Step>parse(path, this::step).row();
    }

    private RawRows.Step step() throws IOException {
        long line = scanner.line();
        try {
            return new RawRows.Step(scanner.startRecord() ? row(line) : null);
        } catch (TextScanner.TooLong tooLong) {
            throw refuse(tooLong, "table.limit.line", line, limits.lineChars());
        } catch (TextScanner.BadQuote badQuote) {
            throw refuse(badQuote, "table.text.quote", line);
        }
    }

    private RawRow row(long line) throws IOException {
        if (line > limits.rows()) {
            throw refuse(null, "table.limit.rows", line, line, limits.rows());
        }
        int size = 0;
        do {
            scanner.readCell();
            if (size == cells.length) {
                cells = Arrays.copyOf(cells, size * 2);
            }
            if (size < limits.columns()) {
                cells[size] = cell(line, size);
            }
            size++;
        } while (!scanner.endedRecord());
        if (size > limits.columns()) {
            throw refuse(null, "table.limit.columns", line, size, limits.columns());
        }
        previous = Arrays.copyOf(cells, size);
        return new RawRow(line, Arrays.asList(previous));
    }

    /** A column often says what it said in the row before: then it is the same cell, and nothing is copied. */
    private Cell cell(long line, int column) {
        if (scanner.length() > limits.cellChars()) {
            throw refuse(null, "table.limit.cell", line, Place.letters(column + 1), limits.cellChars());
        }
        Cell above = column < previous.length ? previous[column] : Cell.BLANK;
        return scanner.says(above.text()) ? above : Cell.text(scanner.text());
    }

    private Refusal refuse(@Nullable Throwable cause, String key, long line, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = path + ":" + line;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Refusal(cause, Outcome.INPUT_REFUSED, key, arguments);
    }

    @Override
    public void close() {
        Guard.parse(path, () -> {
            scanner.close();
            return path;
        });
    }
}
