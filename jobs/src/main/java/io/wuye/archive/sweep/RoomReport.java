package io.wuye.archive.sweep;

import io.wuye.archive.ArchivePolicy;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
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

    /**
     * {@code loans.csv}: what should be back and is not; the days are those of the loan.
     *
     * @param term the period of a series
     */
    Report overdue(UnaryOperator<String> term) {
        return new Report(
                "loans",
                messages.text("archive.title.loans", asOf),
                List.of(),
                SweepColumns.of(messages, "borrower", "approved_by", "purpose"),
                sink -> store.loans(
                        asOf,
                        true,
                        loan -> sink.accept(new @Nullable Object[] {
                            loan.recordId(),
                            loan.code(),
                            loan.title(),
                            loan.series(),
                            term.apply(loan.series()),
                            loan.outOn(),
                            loan.dueOn(),
                            loan.dueOn(),
                            "overdue",
                            "loan",
                            null,
                            messages.text("archive.loan.overdue", ChronoUnit.DAYS.between(loan.dueOn(), asOf)),
                            loan.borrower(),
                            loan.approvedBy(),
                            loan.purpose()
                        })));
    }

    /** Whatever is out, in time or late. */
    Report out() {
        return new Report(
                "loans",
                messages.text("archive.title.out", asOf),
                List.of(),
                List.of(
                        column("record_id", Kind.CODE),
                        column("code", Kind.CODE),
                        column("title", Kind.TEXT),
                        column("borrower", Kind.TEXT).personalData(),
                        column("approved_by", Kind.TEXT).personalData(),
                        column("purpose", Kind.TEXT),
                        column("out_on", Kind.DATE),
                        column("last_day", Kind.DATE),
                        column("status", Kind.CODE),
                        column("reason", Kind.TEXT)),
                sink -> store.loans(asOf, false, loan -> {
                    long days = ChronoUnit.DAYS.between(loan.dueOn(), asOf);
                    sink.accept(new @Nullable Object[] {
                        loan.recordId(),
                        loan.code(),
                        loan.title(),
                        loan.borrower(),
                        loan.approvedBy(),
                        loan.purpose(),
                        loan.outOn(),
                        loan.dueOn(),
                        days > 0 ? "overdue" : "out",
                        days > 0 ? messages.text("archive.loan.overdue", days) : ""
                    });
                }));
    }

    /** {@code climate.csv}: readings beyond the bounds, by room; the room stands in the title. */
    Report beyond(ArchivePolicy policy) {
        return new Report(
                "climate",
                messages.text("archive.title.climate", asOf),
                List.of(),
                SweepColumns.of(messages, "room", "read_at", "temperature_c", "humidity_pct"),
                sink -> faulty(
                        policy,
                        (reading, faults) -> sink.accept(new @Nullable Object[] {
                            null,
                            null,
                            reading.room(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            "violation",
                            String.join(" ", faults),
                            null,
                            sentence(faults),
                            reading.room(),
                            reading.readAt(),
                            reading.temperatureC(),
                            reading.humidityPct()
                        })));
    }

    /** The same for a look at the screen. */
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
                sink -> faulty(
                        policy,
                        (reading, faults) -> sink.accept(new @Nullable Object[] {
                            reading.room(),
                            reading.readAt(),
                            reading.temperatureC(),
                            reading.humidityPct(),
                            sentence(faults)
                        })));
    }

    private void faulty(ArchivePolicy policy, BiConsumer<RoomStore.Reading, List<String>> sink) {
        store.readings(asOf, reading -> {
            List<String> faults = ClimateRules.faults(reading.temperatureC(), reading.humidityPct(), policy);
            if (!faults.isEmpty()) {
                sink.accept(reading, faults);
            }
        });
    }

    private String sentence(List<String> faults) {
        return faults.stream()
                .map(fault -> messages.text("archive.climate." + fault))
                .collect(Collectors.joining("；"));
    }

    private ReportColumn column(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("archive.column." + name), kind);
    }
}
