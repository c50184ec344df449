package io.wuye.survey;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How a tally is laid out for people: shares in per cent, only what may be published. */
final class OverviewReport {
    private final Messages messages;
    private final Columns columns;
    private final Tally tally;

    OverviewReport(Messages messages, Tally tally) {
        this.messages = messages;
        this.columns = new Columns(messages);
        this.tally = tally;
    }

    /** A row per question. */
    Report questions() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Question question : tally.questionnaire().questions()) {
            Figure satisfied = tally.published(Scope.ALL, question.id(), "top2");
            Figure promoters = tally.published(Scope.ALL, question.id(), Measure.NPS);
            Figure shown = satisfied == null ? promoters : satisfied;
            rows.add(new @Nullable Object[] {
                question.id(),
                question.title(),
                question.dimension(),
                shown == null ? null : shown.n(),
                percent(tally.published(Scope.ALL, question.id(), "top1")),
                percent(satisfied),
                lower(satisfied),
                upper(satisfied),
                percent(tally.published(Scope.ALL, question.id(), "bottom2")),
                points(tally.published(Scope.ALL, question.id(), "index")),
                points(promoters)
            });
        }
        List<ReportColumn> layout = List.of(
                columns.code("question"),
                columns.text("title"),
                columns.text("dimension"),
                columns.integer("n"),
                columns.decimal("top1"),
                columns.decimal("top2"),
                columns.decimal("lower"),
                columns.decimal("upper"),
                columns.decimal("bottom2"),
                columns.decimal("index"),
                columns.decimal("nps"));
        return report("questions", layout, rows);
    }

    /** Projects, or the buildings of the only one, by the satisfaction rate of the overall question; ties share a place. */
    Report ranking() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (RankingRules.Place place : RankingRules.ranking(tally)) {
            rows.add(new @Nullable Object[] {
                place.place(),
                place.scope().kind() == Scope.Kind.PROJECT
                        ? place.scope().project()
                        : place.scope().name(),
                place.figure().n(),
                percent(place.figure()),
                lower(place.figure()),
                upper(place.figure())
            });
        }
        List<ReportColumn> layout = List.of(
                columns.integer("place"),
                columns.text("scope"),
                columns.integer("n"),
                columns.decimal("top2"),
                columns.decimal("lower"),
                columns.decimal("upper"));
        return report("ranking", layout, rows);
    }

    /** What matters to people against how satisfied they are with it. */
    Report quadrant() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (QuadrantRules.Item item : QuadrantRules.items(tally)) {
            rows.add(new @Nullable Object[] {
                item.question().id(),
                item.question().title(),
                Numbers.of(item.importance()).setScale(4, RoundingMode.HALF_UP),
                Numbers.of(item.performance()).setScale(2, RoundingMode.HALF_UP),
                messages.text("survey.quadrant." + item.quadrant())
            });
        }
        List<ReportColumn> layout = List.of(
                columns.code("question"),
                columns.text("title"),
                columns.decimal("importance"),
                columns.decimal("index"),
                columns.text("quadrant"));
        return report("quadrant", layout, rows);
    }

    /** How often each theme was written about; few mentions are left out. */
    Report themes(Consumer<Consumer<Comment>> comments) {
        Map<String, Long> counts = new LinkedHashMap<>();
        tally.questionnaire().themes().keySet().forEach(theme -> counts.put(theme, 0L));
        long[] others = {0};
        comments.accept(comment -> {
            comment.themes().forEach(theme -> counts.merge(theme, 1L, Long::sum));
            others[0] += comment.themes().isEmpty() ? 1 : 0;
        });
        List<@Nullable Object[]> rows = new ArrayList<>();
        counts.forEach((theme, count) -> rows.add(new @Nullable Object[] {theme, mentions(count)}));
        rows.add(new @Nullable Object[] {messages.text("survey.theme.other"), mentions(others[0])});
        return report("themes", List.of(columns.text("theme"), columns.integer("mentions")), rows);
    }

    /** How often, unless so few wrote of it that somebody might know who; nobody is no one to be known. */
    private @Nullable Long mentions(long count) {
        return count > 0 && count < tally.questionnaire().design().smallest() ? null : Long.valueOf(count);
    }

    /** {@code comments.csv}: what was written, masked, nothing from cells that are hidden. */
    Report comments(Consumer<Consumer<Comment>> comments) {
        List<ReportColumn> layout = List.of(columns.code("question"), columns.text("theme"), columns.text("text"));
        return new Report(
                "comments",
                messages.text("survey.comments.title"),
                List.of(),
                layout,
                sink -> comments.accept(comment -> {
                    if (!comment.text().isEmpty()) {
                        sink.accept(new @Nullable Object[] {
                            comment.question(), String.join("、", comment.themes()), comment.text()
                        });
                    }
                }));
    }

    /** What every figure means (口径). */
    Report definitions() {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (String name : List.of(
                "top1",
                "top2",
                "top3",
                "bottom2",
                "mean",
                "index",
                "nps",
                "response_rate",
                "valid",
                "dont_know",
                "srs",
                "stratified",
                "cluster",
                "raked",
                "population",
                "suppressed",
                "duplicates")) {
            rows.add(new @Nullable Object[] {name, messages.text("survey.definition." + name)});
        }
        List<ReportColumn> layout = List.of(columns.code("figure"), columns.text("definition"));
        return report("definitions", layout, rows);
    }

    private Report report(String name, List<ReportColumn> layout, List<@Nullable Object[]> rows) {
        return new Report(
                name, messages.text("survey." + name + ".title"), List.of(), layout, RowSource.of(List.copyOf(rows)));
    }

    /** A share in per cent with two decimals. */
    static @Nullable BigDecimal percent(@Nullable Figure figure) {
        Estimate estimate = figure == null ? null : figure.estimate();
        return estimate == null ? null : shown(estimate.value() * 100);
    }

    private static @Nullable BigDecimal points(@Nullable Figure figure) {
        Estimate estimate = figure == null ? null : figure.estimate();
        return estimate == null ? null : shown(estimate.value());
    }

    private static @Nullable BigDecimal lower(@Nullable Figure figure) {
        Interval interval = interval(figure);
        return interval == null ? null : shown(interval.lower() * 100);
    }

    private static @Nullable BigDecimal upper(@Nullable Figure figure) {
        Interval interval = interval(figure);
        return interval == null ? null : shown(interval.upper() * 100);
    }

    private static @Nullable Interval interval(@Nullable Figure figure) {
        Estimate estimate = figure == null ? null : figure.estimate();
        return estimate == null ? null : estimate.interval();
    }

    private static BigDecimal shown(double number) {
        return Numbers.of(number).setScale(2, RoundingMode.HALF_UP);
    }
}
