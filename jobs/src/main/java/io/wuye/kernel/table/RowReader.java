package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes typed rows of raw ones, one at a time, and keeps account of where each went. */
final class RowReader {
    private final Layout layout;
    private final RowSink sink;
    private final Totals totals;
    private final List<Column> columns;
    private final int[] positions;
    /** The last good cell of each column, and what it meant: columns say the same thing row after row. */
    private final Cell[] known;

    private final @Nullable String[] meaning;
    private final List<Problem> problems = new ArrayList<>();
    private long read;
    private long accepted;
    private long rejected;
    private long blank;
    private long ignored;

    RowReader(Layout layout, RowSink sink) {
        this.layout = layout;
        this.sink = sink;
        this.totals = new Totals(layout);
        this.columns = layout.sheet().columns();
        this.known = new Cell[columns.size()];
        this.meaning = new @Nullable String[columns.size()];
        this.positions = layout.positions().stream().mapToInt(Integer::intValue).toArray();
    }

    ReadCounts counts() {
        return new ReadCounts(read, accepted, rejected, 0, blank, ignored);
    }

    /** A row that is no data, whatever it says. */
    void ignore() {
        read++;
        ignored++;
    }

    void read(RawRow raw) {
        read++;
        RowKind kind = RowKind.of(raw, layout);
        switch (kind) {
            case BLANK -> blank++;
            case DATA -> readData(raw);
            case HEADING -> ignored++;
            case NOTE -> {
                ignored++;
                sink.notice(Problem.at(layout.place(raw.number()), "table.row.note", Texts.excerpt(raw.firstText())));
            }
            default -> {
                ignored++;
                totals.compare(raw, kind, sink::notice);
            }
        }
    }

    private void readData(RawRow raw) {
        problems.clear();
        @Nullable String[] values = new @Nullable String[layout.fields().size()];
        for (int i = 0; i < positions.length; i++) {
            values[i] = value(raw, i);
        }
        totals.add(values, raw);
        if (problems.isEmpty()) {
            finish(raw, values);
        } else {
            reject(raw);
        }
    }

    private void finish(RawRow raw, @Nullable String[] values) {
        Row row = new Row(layout, raw.number(), values);
        if (!row.complete(problems::add)) {
            reject(raw);
            return;
        }
        accepted++;
        sink.accept(row);
    }

    private void reject(RawRow raw) {
        rejected++;
        problems.sort(null);
        sink.reject(raw.number(), List.copyOf(problems));
    }

    @SuppressWarnings("ReferenceEquality") // the reader hands the same cell on where a column says the same again
    private @Nullable String value(RawRow raw, int index) {
        Column column = columns.get(index);
        Cell cell = raw.cell(positions[index]);
        if (cell == known[index]) {
            return meaning[index];
        }
        if (Empty.is(cell)) {
            if (column.mandatory()) {
                bad(
                        raw,
                        index,
                        Texts.strip(cell.text()).isEmpty()
                                ? Parsed.bad("table.cell.missing")
                                : Parsed.bad("table.cell.nothing", cell.text()));
            }
            return column.fallback();
        }
        Parsed parsed = switch (cell.kind()) {
            case ERROR -> Parsed.bad("table.cell.error", cell.text());
            case UNCOMPUTED -> Parsed.bad("table.cell.uncomputed");
            default -> column.type().parse(cell);
        };
        if (parsed instanceof Parsed.Value value) {
            known[index] = cell;
            meaning[index] = value.canonical();
            return value.canonical();
        }
        bad(raw, index, parsed);
        return null;
    }

    private void bad(RawRow raw, int index, Parsed parsed) {
        if (parsed instanceof Parsed.Bad bad) {
            Column column = columns.get(index);
            List<String> args = new ArrayList<>(bad.args());
            if (!args.isEmpty()) {
                args.set(0, column.mask().apply(args.get(0)));
            }
            problems.add(new Problem(layout.place(raw.number(), index), column.name(), bad.key(), args));
        }
    }
}
