package io.wuye.archive.sweep;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.Span;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
     * What falls due, by year and class.
     *
     * @param last the last year to show
     */
    public Report report(Messages messages, int last) {
        return of(messages, last).table();
    }

    /** Writes {@code out/archive/forecast/DAY/forecast.html} and the table beside it; returns where the page lies. */
    public String print(Workspace workspace, Messages messages, int last, RenderOptions options) {
        OutputFolder folder = OutputFolder.open(
                workspace.out().resolve("archive"), "forecast", sweep.asOf().toString(), options);
        ForecastReport forecast = of(messages, last);
        folder.csv(forecast.table());
        String file = folder.file("forecast.html", forecast.page(options)).toString();
        folder.manifest();
        return workspace.root().relativize(Path.of(file)).toString();
    }

    private ForecastReport of(Messages messages, int last) {
        return new ForecastReport(
                messages,
                sweep.asOf(),
                sweep.policies().classification().classes(),
                new TreeMap<>(years.headMap(last + 1)));
    }
}
