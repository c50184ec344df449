package io.wuye.archive;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of what is borrowed and of how the rooms are. */
final class RoomReport {
    private final Messages messages;
    private final LocalDate asOf;
    private final RoomStore store;

    RoomReport(Messages messages, LocalDate asOf, RoomStore store) {
        this.messages = messages;
        this.asOf = asOf;
        this.store = store;
    }

    /** {@code loans.csv}: what should be back and is not. */
    Report loans() {
        return loans(true);
    }

    /** Whatever is out, in time or late. */
    Report out() {
        return loans(false);
    }

    private Report loans(boolean overdue) {
        return new Report(
                "loans",
                messages.text(overdue ? "archive.title.loans" : "archive.title.out", asOf),
                List.of(),
                List.of(
                        column("record_id", Kind.CODE),
                        column("code", Kind.CODE),
                        column("title", Kind.TEXT),
                        column("series", Kind.CODE),
                        column("borrower", Kind.TEXT).personalData(),
                        column("approved_by", Kind.TEXT).personalData(),
                        column("out_on", Kind.DATE),
                        column("last_day", Kind.DATE),
                        column("status", Kind.CODE),
                        column("reason", Kind.TEXT)),
                sink -> store.loans(asOf, overdue, loan -> {
                    long days = ChronoUnit.DAYS.between(LocalDate.parse(String.valueOf(loan[7])), asOf);
                    sink.accept(new @Nullable Object[] {
                        loan[0],
                        loan[1],
                        loan[2],
                        loan[3],
                        loan[4],
                        loan[5],
                        loan[6],
                        loan[7],
                        days > 0 ? "overdue" : "out",
                        days > 0 ? messages.text("archive.loan.overdue", days) : ""
                    });
                }));
    }

    /** {@code climate.csv}: readings beyond the bounds, by room. */
    Report climate(ArchivePolicy policy) {
        return new Report(
                "climate",
                messages.text("archive.title.climate", asOf),
                List.of(),
                List.of(
                        column("room", Kind.CODE),
                        column("read_at", Kind.CODE),
                        column("temperature_c", Kind.DECIMAL),
                        column("humidity_pct", Kind.DECIMAL),
                        column("reason", Kind.TEXT)),
                sink -> store.readings(asOf, reading -> {
                    List<String> faults = ClimateRules.faults(reading.temperatureC(), reading.humidityPct(), policy);
                    if (!faults.isEmpty()) {
                        sink.accept(new @Nullable Object[] {
                            reading.room(),
                            reading.readAt(),
                            reading.temperatureC(),
                            reading.humidityPct(),
                            faults.stream()
                                    .map(fault -> messages.text("archive.climate." + fault))
                                    .collect(Collectors.joining("；"))
                        });
                    }
                }));
    }

    private ReportColumn column(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("archive.column." + name), kind);
    }
}
