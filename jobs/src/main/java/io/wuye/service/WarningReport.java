package io.wuye.service;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Moments;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of what somebody should look at. */
public final class WarningReport {
    private final Messages messages;
    private final ServiceParameters parameters;

    public WarningReport(Messages messages, ServiceParameters parameters) {
        this.messages = messages;
        this.parameters = parameters;
    }

    /** {@code breaches.csv}: promises that were broken, by how much, and who answers for it. */
    Report breaches(ServicePass pass) {
        return report(
                "breaches",
                List.of(
                        code("ticket_no"),
                        code("project_code"),
                        code("unit_code"),
                        text("kind"),
                        text("category"),
                        code("clock"),
                        code("start"),
                        code("due"),
                        code("actual"),
                        integer("late_s"),
                        text("department"),
                        text("first_owner").personalData()),
                sink -> pass.results((ticket, result) -> {
                    if (result.verdict() == Verdict.BREACHED) {
                        sink.accept(breach(ticket, result));
                    }
                }));
    }

    private @Nullable Object[] breach(Ticket ticket, ClockResult result) {
        LocalDateTime actual = result.actual();
        LocalDateTime due = result.due();
        LocalDateTime until = actual == null ? parameters.at() : actual;
        return new @Nullable Object[] {
            ticket.number(),
            ticket.projectCode(),
            ticket.unitCode(),
            messages.text("service.kind." + ticket.kind().code()),
            ticket.category(),
            result.clock().id(),
            Moments.text(result.start()),
            due == null ? null : Moments.text(due),
            actual == null ? null : Moments.text(actual),
            due == null ? null : Duration.between(due, until).toSeconds(),
            String.join("；", ticket.departments()),
            ticket.firstOwner()
        };
    }

    /** {@code warnings.csv}: faults that came back. */
    public Report recurring(RowSource rows) {
        return report(
                "warnings",
                List.of(
                        code("project_code"),
                        code("spot"),
                        text("category"),
                        integer("times"),
                        date("first"),
                        date("last"),
                        text("tickets")),
                rows);
    }

    static @Nullable Object[] row(Recurrence recurrence) {
        return new @Nullable Object[] {
            recurrence.projectCode(),
            recurrence.spot(),
            recurrence.category(),
            recurrence.tickets().size(),
            recurrence.first(),
            recurrence.last(),
            String.join("；", recurrence.tickets())
        };
    }

    /** {@code rises.csv}: categories that rose out of the ordinary. */
    public Report rising(RowSource rows) {
        return report(
                "rises",
                List.of(
                        code("project_code"),
                        text("category"),
                        integer("times"),
                        integer("before"),
                        integer("months"),
                        ReportColumn.of("expected", label("expected_count"), Kind.DECIMAL),
                        ReportColumn.of("chance", label("chance"), Kind.DECIMAL)),
                rows);
    }

    static @Nullable Object[] row(Rising rising) {
        return new @Nullable Object[] {
            rising.projectCode(),
            rising.category(),
            rising.count(),
            rising.before(),
            rising.months(),
            rising.expected(),
            rising.chance()
        };
    }

    /** {@code signs.csv}: what looks made. */
    public Report signs(RowSource rows) {
        return report(
                "signs",
                List.of(
                        text("sign"),
                        code("project_code"),
                        code("subject"),
                        integer("times"),
                        integer("whole"),
                        text("detail")),
                rows);
    }

    @Nullable Object[] row(Sign sign) {
        return new @Nullable Object[] {
            messages.text("service.sign." + sign.kind()),
            sign.projectCode(),
            sign.subject(),
            sign.count(),
            sign.whole(),
            sign.detail()
        };
    }

    private Report report(String name, List<ReportColumn> columns, RowSource rows) {
        String title = messages.text("service." + name + ".title", parameters.period());
        return new Report(name, title, List.of(messages.text("service." + name + ".note")), columns, rows);
    }

    private ReportColumn code(String name) {
        return ReportColumn.of(name, label(name), Kind.CODE);
    }

    private ReportColumn text(String name) {
        return ReportColumn.of(name, label(name), Kind.TEXT);
    }

    private ReportColumn date(String name) {
        return ReportColumn.of(name, label(name), Kind.DATE);
    }

    private ReportColumn integer(String name) {
        return ReportColumn.of(name, label(name), Kind.INTEGER);
    }

    private String label(String name) {
        return messages.text("service.column." + name);
    }
}
