package io.wuye.kernel.register;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Rejects;
import io.wuye.kernel.text.Messages;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the tables of an import look like. */
final class ImportReports {
    private final RegisterTable table;
    private final Messages messages;

    ImportReports(RegisterTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
    }

    /** Everything that is wrong, a line each. */
    Report problems(ProblemStore problems) {
        return report(
                "problems",
                List.of(
                        column("file", Kind.TEXT),
                        column("sheet", Kind.TEXT),
                        column("row", Kind.INTEGER),
                        column("cell", Kind.TEXT),
                        column("heading", Kind.TEXT),
                        column("code", Kind.CODE),
                        column("message", Kind.TEXT)),
                sink -> problems.forEach(problem -> {
                    Place place = problem.place();
                    sink.accept(new @Nullable Object[] {
                        place.file(),
                        place.sheet(),
                        place.row(),
                        Place.letters(place.column()),
                        place.heading(),
                        problem.key(),
                        problem.sentence(messages)
                    });
                }));
    }

    /** Rejected rows in the layout of their file. */
    void rejects(
            FileFormat format,
            InputFile file,
            ReadOptions read,
            Consumer<Consumer<Problem>> problems,
            OutputStream out) {
        try (Rejects rejects = Rejects.open(format, file, read, messages, out)) {
            problems.accept(rejects::add);
        }
    }

    /** Values of known facts that changed, a line each: the natural key, then what it was and what it is now. */
    Report changes(List<ImportFile> files, ChangeStore changes) {
        List<ReportColumn> columns = new ArrayList<>();
        for (String name : table.sheet().key()) {
            String label = table.sheet().find(name).map(Column::label).orElse(name);
            columns.add(ReportColumn.of(name, label, Kind.CODE));
        }
        columns.add(column("column", Kind.TEXT));
        columns.add(column("before", Kind.TEXT));
        columns.add(column("after", Kind.TEXT));
        columns.add(column("row", Kind.INTEGER));
        return report(
                "changes",
                columns,
                sink -> changes.forEach(files, change -> {
                    List<Object> cells = new ArrayList<>(change.key());
                    cells.addAll(List.of(change.label(), change.before(), change.after(), change.row()));
                    sink.accept(cells.toArray());
                }));
    }

    private Report report(String name, List<ReportColumn> columns, RowSource rows) {
        return new Report(name, messages.text("register.report." + name), List.of(), columns, rows);
    }

    private ReportColumn column(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("register.column." + name), kind);
    }
}
