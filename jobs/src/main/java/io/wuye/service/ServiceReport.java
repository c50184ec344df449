package io.wuye.service;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Moments;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the service desk's figures are laid out. */
public final class ServiceReport {
    private final Messages messages;
    private final Columns columns;

    public ServiceReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** {@code clocks.csv}: a line per ticket and clock. */
    Report clocks(ServiceParameters parameters, RowSource rows) {
        return new Report(
                "clocks",
                title("clocks", parameters),
                notes(parameters),
                List.of(
                        columns.code("ticket_no"),
                        code("clock"),
                        code("start"),
                        code("due"),
                        code("actual"),
                        code("result"),
                        columns.code("project_code"),
                        code("provisional")),
                rows);
    }

    static @Nullable Object[] row(Ticket ticket, ClockResult result) {
        return new @Nullable Object[] {
            ticket.number(),
            result.clock().id(),
            Moments.text(result.start()),
            text(result.due()),
            text(result.actual()),
            result.verdict().code(),
            ticket.projectCode(),
            result.provisional() ? "yes" : null
        };
    }

    /** {@code tally.csv}: a line per clock. */
    public Report tally(ServiceParameters parameters, RowSource rows) {
        return new Report(
                "tally",
                title("tally", parameters),
                notes(parameters),
                List.of(
                        code("clock"),
                        integer("met"),
                        integer("breached"),
                        integer("pending"),
                        ReportColumn.of("rate", messages.text("service.column.rate"), Kind.RATE),
                        integer("excluded"),
                        integer("provisional")),
                rows);
    }

    static List<@Nullable Object[]> rows(ServiceTally tally) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ClockCount count : tally.clocks()) {
            rows.add(new @Nullable Object[] {
                count.clock().id(),
                count.of(Verdict.MET),
                count.of(Verdict.BREACHED),
                count.of(Verdict.PENDING),
                count.rate(),
                count.of(Verdict.EXCLUDED),
                count.provisional()
            });
        }
        return rows;
    }

    private static @Nullable String text(@Nullable LocalDateTime moment) {
        return moment == null ? null : Moments.text(moment);
    }

    private String title(String what, ServiceParameters parameters) {
        return messages.text("service." + what + ".title", parameters.period());
    }

    private List<String> notes(ServiceParameters parameters) {
        return List.of(messages.text("service.note.at", Moments.text(parameters.at())), messages.text("service.note"));
    }

    private ReportColumn code(String name) {
        return ReportColumn.of(name, messages.text("service.column." + name), Kind.CODE);
    }

    private ReportColumn integer(String name) {
        return ReportColumn.of(name, messages.text("service.column." + name), Kind.INTEGER);
    }
}
