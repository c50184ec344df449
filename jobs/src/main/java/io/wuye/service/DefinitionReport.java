package io.wuye.service;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every figure of a month means (口径): the promises as the policy has them, then what rates and times are of. */
final class DefinitionReport {
    private static final List<String> FIGURES = List.of(
            "on_time_rate",
            "pending",
            "excluded",
            "provisional",
            "working_days",
            "median_s",
            "p90_s",
            "complaints_per_1000",
            "complaint_handling_rate",
            "valid_complaint_rate",
            "once_fixed_rate",
            "reopened_rate",
            "satisfied_rate",
            "department",
            "first_owner",
            "filled_rate");

    private final Messages messages;
    private final Columns columns;

    DefinitionReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** @param clocks of the policy */
    Report definitions(List<ServiceClock> clocks) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        clocks.forEach(clock -> rows.add(new @Nullable Object[] {clock.id(), promise(clock)}));
        FIGURES.forEach(name -> rows.add(new @Nullable Object[] {name, messages.text("service.definition." + name)}));
        List<ReportColumn> layout = List.of(columns.code("figure"), columns.text("definition"));
        return new Report(
                "definitions",
                messages.text("service.definitions.title"),
                List.of(),
                layout,
                RowSource.of(List.copyOf(rows)));
    }

    private String promise(ServiceClock clock) {
        return messages.text(
                "service.definition.clock",
                moment(clock.from()) + (clock.orFrom() == null ? "" : " / " + moment(clock.orFrom())),
                moment(clock.to()),
                clock.limit(),
                messages.text("service.definition.time." + clock.time().name().toLowerCase(Locale.ROOT)));
    }

    private String moment(TimeField field) {
        return messages.text("service.definition.moment." + field.name().toLowerCase(Locale.ROOT));
    }
}
