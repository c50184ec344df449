package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a file of another program and hands on the rows of our sheet that it means. */
final class ConvertingReader implements RowSink {
    private final Sheet target;
    private final Conversion conversion;
    private final RowSink sink;
    private final List<Problem> problems = new ArrayList<>();
    private final Layout layout;
    private long ignored;
    private long rejected;

    private ConvertingReader(Sheet target, Conversion conversion, Layout source, RowSink sink) {
        this.target = target;
        this.conversion = conversion;
        this.sink = sink;
        this.layout = layout(target, conversion, source);
    }

    static ReadCounts read(Sheet target, Conversion conversion, InputFile file, ReadOptions options, RowSink sink) {
        try (Book book = new CleanBook(Book.open(file, options), conversion::clean)) {
            Header header = Source.find(book, conversion.sheet(), file, options).header();
            List<String> present = present(header.layout());
            List<Problem> faults = header.fits() || present.isEmpty()
                    ? conversion.lacking(present, header.layout().place(header.last()))
                    : header.problems();
            if (!faults.isEmpty()) {
                sink.refuse(faults);
                return ReadCounts.NONE;
            }
            Source source = Source.find(book, conversion.sheet(present), file, options);
            ConvertingReader reader =
                    new ConvertingReader(target, conversion, source.header().layout(), sink);
            ReadCounts counts = reader.rows(source);
            file.requireUnchanged();
            List<Problem> end = conversion.end();
            if (!end.isEmpty()) {
                sink.refuse(end);
            }
            return counts;
        }
    }

    private ReadCounts rows(Source source) {
        Header header = source.header();
        RowReader reader = new RowReader(header.layout(), this);
        try (RawRows rows = source.book().rows(source.worksheet())) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                boolean below = row.number() > header.last();
                if (isRemark(row, header.layout())) {
                    if (below) {
                        reader.ignore();
                    }
                } else if (below) {
                    reader.read(row);
                }
            }
        }
        return reader.counts().converted(ignored, rejected);
    }

    private boolean isRemark(RawRow row, Layout source) {
        List<String> cells =
                row.cells().stream().map(cell -> Texts.strip(cell.text())).toList();
        return conversion.isRemark(source.place(row.number()), cells);
    }

    @Override
    public void accept(Row row) {
        problems.clear();
        Map<String, String> values = conversion.convert(row, problems::add);
        if (problems.isEmpty() && values == null) {
            ignored++;
            return;
        }
        Row converted = values == null ? row : converted(row.number(), values);
        if (problems.isEmpty() && converted.complete(problems::add)) {
            sink.accept(converted);
        } else {
            rejected++;
            problems.sort(null);
            sink.reject(row.number(), List.copyOf(problems));
        }
    }

    private Row converted(long number, Map<String, String> values) {
        @Nullable String[] fields = new @Nullable String[layout.fields().size()];
        List<Column> columns = target.columns();
        for (int i = 0; i < columns.size(); i++) {
            fields[i] =
                    values.getOrDefault(columns.get(i).name(), columns.get(i).fallback());
        }
        return new Row(layout, number, fields);
    }

    @Override
    public void reject(long row, List<Problem> found) {
        sink.reject(row, found);
    }

    @Override
    public void refuse(List<Problem> found) {
        sink.refuse(found);
    }

    @Override
    public void notice(Problem notice) {
        sink.notice(notice);
    }

    private static List<String> present(Layout source) {
        List<String> present = new ArrayList<>();
        List<Column> columns = source.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (source.positions().get(i) > 0) {
                present.add(columns.get(i).name());
            }
        }
        return present;
    }

    /** Our columns, each where the file has the first of those it may come from. */
    private static Layout layout(Sheet target, Conversion conversion, Layout source) {
        List<Integer> positions = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (Column column : target.columns()) {
            int place = conversion.sources(column.name()).stream()
                    .filter(source.fields()::containsKey)
                    .map(source::index)
                    .findFirst()
                    .orElse(-1);
            positions.add(place < 0 ? 0 : source.positions().get(place));
            headings.add(place < 0 ? column.label() : source.headings().get(place));
        }
        return Layout.of(target, source.file(), source.worksheet(), positions, headings);
    }
}
