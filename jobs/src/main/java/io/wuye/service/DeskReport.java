package io.wuye.service;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.service.GroupCount.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tables of a month beside that of the clocks: how long things took, by project, by department, by person. */
final class DeskReport {
    private final Messages messages;
    private final ServiceParameters parameters;
    private final ServiceTally tally;
    private final Map<String, Long> households;

    /** @param households by project code */
    DeskReport(Messages messages, ServiceParameters parameters, ServiceTally tally, Map<String, Long> households) {
        this.messages = messages;
        this.parameters = parameters;
        this.tally = tally;
        this.households = households;
    }

    /** All tables in the order of a workbook. */
    List<Report> all() {
        return List.of(times(), projects(), departments(), owners(), completeness());
    }

    /** {@code times.csv}: medians and P90, in seconds. */
    Report times() {
        return report(
                "times",
                List.of(
                        code("clock"),
                        integer("closed"),
                        integer("open"),
                        integer("median_s"),
                        integer("closed_median_s"),
                        integer("p90_s")),
                sink -> tally.clocks().forEach(count -> {
                    Durations durations = count.durations();
                    sink.accept(new @Nullable Object[] {
                        count.clock().id(),
                        durations.closed(),
                        durations.open(),
                        durations.median(),
                        durations.percentile(50),
                        durations.percentile(90)
                    });
                }));
    }

    /** {@code projects.csv}: complaints per 1,000 households with their interval, and the rates of each project. */
    Report projects() {
        return report(
                "projects",
                List.of(
                        code("project_code"),
                        sum("tickets"),
                        sum("excluded"),
                        sum("repairs"),
                        sum("complaints"),
                        sum("households"),
                        decimal("complaints_per_1000"),
                        decimal("lower"),
                        decimal("upper"),
                        rate("complaint_handling_rate"),
                        rate("valid_complaint_rate"),
                        rate("on_time_rate"),
                        rate("once_fixed_rate"),
                        rate("reopened_rate"),
                        rate("satisfied_rate")),
                sink -> tally.projects().forEach((code, count) -> sink.accept(project(code, count))));
    }

    private @Nullable Object[] project(String code, GroupCount count) {
        long households = this.households.getOrDefault(code, 0L);
        long complaints = count.of(Count.COMPLAINTS);
        Interval interval = households == 0 ? null : PoissonRules.perThousandInterval(complaints, households);
        return new @Nullable Object[] {
            code,
            count.of(Count.TICKETS),
            count.of(Count.EXCLUDED),
            count.of(Count.REPAIRS),
            complaints,
            households == 0 ? null : households,
            households == 0 ? null : shown(PoissonRules.perThousand(complaints, households)),
            interval == null ? null : shown(interval.lower()),
            interval == null ? null : shown(interval.upper()),
            count.rate(Count.COMPLAINTS_HANDLED, Count.COMPLAINTS),
            count.rate(Count.COMPLAINTS_VALID, Count.COMPLAINTS_JUDGED),
            count.onTime(),
            count.onceFixed(),
            count.rate(Count.REPAIRS_REOPENED, Count.REPAIRS_DONE),
            count.rate(Count.SATISFIED, Count.ASKED)
        };
    }

    private static BigDecimal shown(BigDecimal value) {
        return value.setScale(RateRules.DECIMALS, RoundingMode.HALF_UP);
    }

    /** {@code departments.csv}: what each department answered for in each month, the busiest first in rank. */
    Report departments() {
        return report(
                "departments",
                List.of(
                        code("month"),
                        text("department"),
                        integer("rank"),
                        integer("tickets"),
                        integer("complaints"),
                        integer("met"),
                        integer("breached"),
                        rate("rate"),
                        integer("reopened")),
                sink -> tally.departments().forEach((month, departments) -> {
                    List<Long> sizes = departments.values().stream()
                            .map(count -> count.of(Count.TICKETS))
                            .toList();
                    departments.forEach((name, count) -> sink.accept(new @Nullable Object[] {
                        month.toString(),
                        name.isEmpty() ? messages.text("service.nobody") : name,
                        Ranks.of(count.of(Count.TICKETS), sizes),
                        count.of(Count.TICKETS),
                        count.of(Count.COMPLAINTS),
                        count.of(Count.MET),
                        count.of(Count.BREACHED),
                        count.onTime(),
                        count.of(Count.REPAIRS_REOPENED)
                    }));
                }));
    }

    /** {@code owners.csv}: what became of the tickets each person took first. */
    Report owners() {
        return report(
                "owners",
                List.of(
                        text("first_owner").personalData(),
                        sum("tickets"),
                        sum("complaints"),
                        sum("met"),
                        sum("breached"),
                        rate("rate"),
                        sum("reopened"),
                        rate("satisfied_rate")),
                sink -> owners(tally.owners(), sink));
    }

    private void owners(SortedMap<String, GroupCount> owners, Consumer<@Nullable Object[]> sink) {
        owners.forEach((name, count) -> sink.accept(new @Nullable Object[] {
            name.isEmpty() ? messages.text("service.nobody") : name,
            count.of(Count.TICKETS),
            count.of(Count.COMPLAINTS),
            count.of(Count.MET),
            count.of(Count.BREACHED),
            count.onTime(),
            count.of(Count.REPAIRS_REOPENED),
            count.rate(Count.SATISFIED, Count.ASKED)
        }));
    }

    /** {@code completeness.csv}: how completely tickets were written down. */
    Report completeness() {
        return report(
                "completeness",
                List.of(code("field"), integer("expected"), integer("filled"), rate("filled_rate")),
                sink -> tally.completeness()
                        .forEach((field, expected, filled) -> sink.accept(
                                new @Nullable Object[] {field, expected, filled, RateRules.rate(filled, expected)})));
    }

    private Report report(String name, List<ReportColumn> columns, RowSource rows) {
        String title = messages.text("service." + name + ".title", parameters.period());
        return new Report(name, title, List.of(messages.text("service." + name + ".note")), columns, rows);
    }

    private ReportColumn code(String name) {
        return column(name, Kind.CODE);
    }

    private ReportColumn text(String name) {
        return column(name, Kind.TEXT);
    }

    private ReportColumn integer(String name) {
        return column(name, Kind.INTEGER);
    }

    private ReportColumn sum(String name) {
        return column(name, Kind.INTEGER).summed();
    }

    private ReportColumn decimal(String name) {
        return column(name, Kind.DECIMAL);
    }

    private ReportColumn rate(String name) {
        return column(name, Kind.RATE);
    }

    private ReportColumn column(String name, Kind kind) {
        return ReportColumn.of(name, messages.text("service.column." + name), kind);
    }
}
