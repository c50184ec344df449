package io.wuye.archive.lint;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is odd about a schedule, in sentences. */
public final class LintReport {
    private LintReport() {}

    /** One row per finding. */
    public static Report findings(Messages messages, List<Finding> findings) {
        return new Report(
                "findings",
                messages.text("archive.lint.title"),
                List.of(),
                List.of(
                        column(messages, "finding", Kind.CODE),
                        column(messages, "series", Kind.CODE),
                        column(messages, "line", Kind.INTEGER),
                        column(messages, "reason", Kind.TEXT)),
                RowSource.of(findings.stream()
                        .<@Nullable Object[]>map(finding -> new @Nullable Object[] {
                            finding.code().code(),
                            finding.series(),
                            finding.line() == 0 ? null : finding.line(),
                            sentence(messages, finding)
                        })
                        .toList()));
    }

    private static String sentence(Messages messages, Finding finding) {
        return messages.text(
                "archive.lint." + finding.code().key(), finding.args().toArray());
    }

    /** One row per difference of two schedules. */
    public static Report moves(Messages messages, List<Move> moves) {
        return new Report(
                "moves",
                messages.text("archive.diff.title"),
                List.of(),
                List.of(
                        column(messages, "series", Kind.CODE),
                        column(messages, "change", Kind.CODE),
                        column(messages, "before", Kind.TEXT),
                        column(messages, "after", Kind.TEXT),
                        column(messages, "records", Kind.INTEGER),
                        column(messages, "earlier", Kind.INTEGER),
                        column(messages, "later", Kind.INTEGER),
                        column(messages, "due_now", Kind.INTEGER)),
                RowSource.of(moves.stream()
                        .<@Nullable Object[]>map(move -> new @Nullable Object[] {
                            move.series(),
                            messages.text("archive.diff." + move.change().code()),
                            move.before(),
                            move.after(),
                            move.records(),
                            move.earlier(),
                            move.later(),
                            move.dueNow()
                        })
                        .toList()));
    }

    private static ReportColumn column(Messages messages, String name, Kind kind) {
        return ReportColumn.of(name, messages.text("archive.column." + name), kind);
    }
}
