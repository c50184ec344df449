package io.wuye.survey;

import io.wuye.kernel.report.HtmlChart;
import io.wuye.kernel.report.HtmlPage;
import io.wuye.kernel.report.HtmlSection;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tally as a page: how satisfied, with what, where; and what each figure means. */
final class TallyPage {
    private final Messages messages;
    private final Tally tally;
    private final OverviewReport overview;

    TallyPage(Messages messages, Tally tally, OverviewReport overview) {
        this.messages = messages;
        this.tally = tally;
        this.overview = overview;
    }

    /** The page; nobody is named in it, and no cell that is hidden. */
    HtmlPage page(Report themes, RenderOptions options) {
        List<HtmlSection> sections = new ArrayList<>();
        sections.add(HtmlSection.of(satisfaction()));
        sections.add(HtmlSection.of(overview.questions()));
        List<RankingRules.Place> ranking = RankingRules.ranking(tally);
        if (!ranking.isEmpty()) {
            sections.add(HtmlSection.of(ranked(ranking)));
            sections.add(HtmlSection.of(overview.ranking()));
        }
        sections.add(HtmlSection.of(overview.quadrant()));
        sections.add(HtmlSection.of(themes));
        sections.add(HtmlSection.of(overview.definitions()));
        return new HtmlPage(
                messages.text(
                        "survey.tally.title",
                        tally.questionnaire().title(),
                        tally.wave().name()),
                List.of(
                        messages.text(
                                "survey.answer.counted",
                                tally.wave().name(),
                                tally.sheets(),
                                tally.cube().sheets()),
                        messages.text("survey.page.note")),
                sections,
                options);
    }

    /** How satisfied, with what and where; for a workbook. */
    List<HtmlChart> charts() {
        List<HtmlChart> charts = new ArrayList<>();
        charts.add(satisfaction());
        List<RankingRules.Place> ranking = RankingRules.ranking(tally);
        if (!ranking.isEmpty()) {
            charts.add(ranked(ranking));
        }
        return charts;
    }

    private HtmlChart satisfaction() {
        List<String> names = new ArrayList<>();
        List<@Nullable BigDecimal> best = new ArrayList<>();
        List<@Nullable BigDecimal> good = new ArrayList<>();
        for (Question question : tally.questionnaire().questions()) {
            Figure top2 = tally.published(Scope.ALL, question.id(), "top2");
            if (top2 != null) {
                names.add(question.title());
                best.add(OverviewReport.percent(tally.published(Scope.ALL, question.id(), "top1")));
                good.add(OverviewReport.percent(top2));
            }
        }
        return new HtmlChart(
                messages.text("survey.page.satisfaction"),
                HtmlChart.Form.BARS,
                names,
                List.of(
                        new HtmlChart.Series(messages.text("column.top2"), good),
                        new HtmlChart.Series(messages.text("column.top1"), best)),
                true);
    }

    private HtmlChart ranked(List<RankingRules.Place> ranking) {
        List<String> names = new ArrayList<>();
        List<@Nullable BigDecimal> rates = new ArrayList<>();
        for (RankingRules.Place place : ranking) {
            Scope scope = place.scope();
            names.add(scope.kind() == Scope.Kind.PROJECT ? scope.project() : scope.name());
            rates.add(OverviewReport.percent(place.figure()));
        }
        return new HtmlChart(
                messages.text("survey.ranking.title"),
                HtmlChart.Form.BARS,
                names,
                List.of(new HtmlChart.Series(messages.text("column.top2"), rates)),
                true);
    }
}
