package io.wuye.rating;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.rating.rubric.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong or odd about rubrics, in sentences. */
public final class LintReport {
    private LintReport() {}

    /** One row per finding. */
    public static Report findings(Messages messages, List<Finding> findings) {
        return new Report(
                "findings",
                messages.text("rating.lint.title"),
                List.of(),
                new RatingColumns(messages).all(Kind.TEXT, "place", "severity", "code", "where", "reason"),
                RowSource.of(findings.stream()
                        .<@Nullable Object[]>map(finding -> new @Nullable Object[] {
                            finding.place(),
                            messages.text(finding.code().isError() ? "rating.lint.error" : "rating.lint.warning"),
                            finding.code().code(),
                            finding.subject(),
                            messages.text(
                                    "rating.lint." + finding.code().key(),
                                    finding.args().toArray())
                        })
                        .toList()));
    }
}
