package io.wuye.survey;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import io.wuye.survey.Comparison.Pairs;
import io.wuye.survey.statistics.ChangeRules.Change;
import io.wuye.survey.statistics.Estimate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a comparison is laid out. */
final class CompareReport {
    private final Messages messages;
    private final Columns columns;

    CompareReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** {@code compare.csv}: a row per figure. */
    Report compare(String title, List<Comparison> comparisons) {
        return new Report(
                "compare",
                title,
                List.of(messages.text("survey.compare.note")),
                List.of(
                        columns.code("question"),
                        columns.code("figure"),
                        columns.code("scale"),
                        columns.code("denominator"),
                        columns.integer("n_before"),
                        columns.decimal("before"),
                        columns.integer("n_after"),
                        columns.decimal("after"),
                        columns.decimal("change"),
                        columns.decimal("lower"),
                        columns.decimal("upper"),
                        columns.decimal("z"),
                        columns.decimal("p"),
                        columns.code("significant"),
                        columns.integer("pairs"),
                        columns.integer("lost"),
                        columns.integer("won"),
                        columns.decimal("mcnemar"),
                        columns.decimal("mcnemar_p")),
                sink -> comparisons.forEach(one -> sink.accept(row(one))));
    }

    private static @Nullable Object[] row(Comparison one) {
        Change change = one.change();
        Pairs pairs = one.pairs();
        return new @Nullable Object[] {
            one.before().question(),
            one.before().name(),
            one.before().scale(),
            one.before().denominator(),
            one.before().n(),
            value(one.before()),
            one.after().n(),
            value(one.after()),
            change == null ? null : Numbers.of(change.difference()),
            change == null ? null : Numbers.of(change.interval().lower()),
            change == null ? null : Numbers.of(change.interval().upper()),
            change == null ? null : Numbers.of(change.statistic()),
            change == null ? null : Numbers.of(change.p()),
            change == null ? null : change.significant() ? "yes" : "no",
            pairs == null ? null : pairs.both(),
            pairs == null ? null : pairs.lost(),
            pairs == null ? null : pairs.won(),
            pairs == null ? null : Numbers.of(pairs.statistic()),
            pairs == null ? null : Numbers.of(pairs.p())
        };
    }

    private static @Nullable BigDecimal value(Figure figure) {
        Estimate estimate = figure.estimate();
        return estimate == null ? null : Numbers.of(estimate.value());
    }
}
