package io.wuye.kernel.table;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The records of a text file, each at the physical line on which it starts. */
final class TextRows implements RawRows {
    /** The parser reads ahead by as much as its buffer holds. */
    private static final int READ_AHEAD = 1 << 16;

    private final Path path;
    private final Limits limits;
    private final BoundedReader bounded;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private TextRows(Path path, Limits limits, BoundedReader bounded, CSVParser parser) {
        this.path = path;
        this.limits = limits;
        this.bounded = bounded;
        this.parser = parser;
        this.records = parser.iterator();
    }

    static TextRows open(TextBook book) throws IOException {
        BoundedReader bounded = new BoundedReader(book.reader(), book.limits().lineChars() + READ_AHEAD);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(book.separator())
                .setIgnoreEmptyLines(false)
                .get();
        CSVParser parser =
                CSVParser.builder().setReader(bounded).setFormat(format).get();
        return new TextRows(book.path(), book.limits(), bounded, parser);
    }

    @Override
    public @Nullable RawRow next() {
        return Guard.<RawRows.Step>parse(path, this::step).row();
    }

    private RawRows.Step step() {
        long line = parser.getCurrentLineNumber() + 1;
        CSVRecord record = record(line);
        bounded.nextRecord();
        return new RawRows.Step(record == null ? null : row(line, record));
    }

    private @Nullable CSVRecord record(long line) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException stopped) {
            throw stopped.getCause() instanceof BoundedReader.TooLong
                    ? refuse(stopped, "table.limit.line", line, limits.lineChars())
                    : refuse(stopped, "table.text.quote", line);
        }
    }

    private RawRow row(long line, CSVRecord record) {
        int size = record.size();
        if (size > limits.columns()) {
            throw refuse(null, "table.limit.columns", line, size, limits.columns());
        }
        Cell[] cells = new Cell[size];
        for (int i = 0; i < size; i++) {
            String text = record.get(i);
            if (text.length() > limits.cellChars()) {
                throw refuse(null, "table.limit.cell", line, Place.letters(i + 1), limits.cellChars());
            }
            cells[i] = Cell.text(text);
        }
        return new RawRow(line, Arrays.asList(cells));
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
            parser.close();
            return path;
        });
    }
}
