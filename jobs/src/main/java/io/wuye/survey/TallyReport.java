package io.wuye.survey;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.Interval;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a tally is laid out for machines. */
final class TallyReport {
    private final Messages messages;
    private final Columns columns;

    TallyReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** {@code tally.csv}: a row per figure, hidden ones without their numbers. */
    Report tally(Tally tally) {
        return new Report(
                "tally",
                messages.text(
                        "survey.tally.title",
                        tally.questionnaire().title(),
                        tally.wave().name()),
                List.of(),
                List.of(
                        columns.code("scope"),
                        columns.code("question"),
                        columns.code("figure"),
                        columns.code("scale"),
                        columns.code("denominator"),
                        columns.code("method"),
                        columns.integer("n"),
                        columns.integer("numerator"),
                        columns.decimal("value"),
                        columns.decimal("se"),
                        columns.decimal("lower"),
                        columns.decimal("upper"),
                        columns.code("suppressed")),
                sink -> tally.figures().forEach(figure -> sink.accept(row(figure))));
    }

    private static @Nullable Object[] row(Figure figure) {
        Estimate estimate = figure.suppressed() ? null : figure.estimate();
        Interval interval = estimate == null ? null : estimate.interval();
        return new @Nullable Object[] {
            figure.scope().toString(),
            figure.question(),
            figure.name(),
            figure.scale(),
            figure.denominator(),
            figure.method(),
            figure.suppressed() ? null : figure.n(),
            figure.suppressed() ? null : figure.numerator(),
            estimate == null ? null : Numbers.of(estimate.value()),
            estimate == null ? null : Numbers.shown(estimate.se()),
            interval == null ? null : Numbers.of(interval.lower()),
            interval == null ? null : Numbers.of(interval.upper()),
            figure.suppressed() ? "yes" : "no"
        };
    }

    /** {@code set-aside.csv} or {@code suspicious.csv}: sheets, with where they stand in their file. */
    Report sheets(String name, Consumer<Consumer<SetAside>> sheets) {
        return new Report(
                name,
                messages.text("survey." + name.replace('-', '_') + ".title"),
                List.of(),
                List.of(
                        columns.code("reason"),
                        columns.text("file"),
                        columns.integer("row"),
                        columns.code("sheet_no"),
                        columns.code("project_code"),
                        columns.code("unit_code"),
                        ReportColumn.of("submitted_at", messages.text("column.submitted_at"), Kind.CODE)),
                sink -> sheets.accept(sheet -> sink.accept(new @Nullable Object[] {
                    sheet.reason(),
                    sheet.file(),
                    sheet.row(),
                    sheet.sheetNo(),
                    sheet.project(),
                    sheet.unit(),
                    sheet.submittedAt()
                })));
    }
}
