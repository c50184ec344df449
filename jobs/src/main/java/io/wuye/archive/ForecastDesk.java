package io.wuye.archive;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many records fall due in which year, by first-level class of the schedule. Reads only. */
public final class ForecastDesk {
    private final SortedMap<Integer, SortedMap<String, Long>> years = new TreeMap<>();
    private final Sweep sweep;

    public ForecastDesk(Workspace workspace, Database database, LocalDate asOf) {
        this.sweep = Sweep.of(database, ArchivePolicies.of(workspace), asOf);
        for (RecordSet set : sweep.uniform()) {
            add(sweep.decide(set), set.rows());
        }
        for (Bucket gone : List.of(Bucket.DESTROYED, Bucket.DESTROYING, Bucket.MISSING)) {
            sweep.store().aside(gone, null).stream()
                    .filter(set -> sweep.event(set.series()).isEmpty())
                    .forEach(set -> add(sweep.decide(set), -set.rows()));
        }
        for (RecordSet set : sweep.dated()) {
            for (EventSet part : sweep.parts(set)) {
                Decision decision = sweep.decide(set, part);
                add(decision, sweep.bucket(part, decision).isGone() ? 0 : part.rows());
            }
        }
    }

    private void add(Decision decision, long rows) {
        Span span = decision.span();
        ScheduleRow row = decision.row();
        if (span != null && row != null) {
            years.computeIfAbsent(span.dueOn().getYear(), none -> new TreeMap<>())
                    .merge(row.classCode(), rows, Long::sum);
        }
    }

    /**
     * One row per year and class with something due; what is due already stands in its own year.
     *
     * @param last the last year to show
     */
    public Report report(Messages messages, int last) {
        return new Report(
                "forecast",
                messages.text("archive.forecast.title", sweep.asOf()),
                List.of(),
                List.of(
                        ReportColumn.of("year", messages.text("archive.column.year"), Kind.CODE),
                        ReportColumn.of("class", messages.text("archive.column.class"), Kind.CODE),
                        ReportColumn.of("class_name", messages.text("archive.column.class_name"), Kind.TEXT),
                        ReportColumn.of("records", messages.text("archive.column.records"), Kind.INTEGER)
                                .summed()),
                sink -> years.headMap(last + 1)
                        .forEach((year, classes) -> classes.forEach((code, rows) -> {
                            if (rows > 0) {
                                sink.accept(row(year, code, rows));
                            }
                        })));
    }

    private @Nullable Object[] row(int year, String code, long rows) {
        String name = sweep.policies().classification().classes().getOrDefault(code, "");
        return new @Nullable Object[] {String.valueOf(year), code, name, rows};
    }
}
