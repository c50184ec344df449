package io.wuye.rating.office;

import io.wuye.kernel.report.HtmlChart;
import io.wuye.kernel.report.HtmlPage;
import io.wuye.kernel.report.HtmlSection;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.text.Messages;
import io.wuye.rating.LedgerRow;
import io.wuye.rating.rubric.SubjectKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The public notice (公示) as a page: how many of each star, how that changed, and every result. Nobody is named in it. */
final class PublicPage {
    private static final int STARS = 4;

    private final Messages messages;
    private final OfficeReport report;
    private final RenderOptions options;

    PublicPage(Messages messages, OfficeReport report, RenderOptions options) {
        this.messages = messages;
        this.report = report;
        this.options = options;
    }

    /**
     * The page of a round.
     *
     * @param lines of the table
     */
    HtmlPage of(String round, @Nullable LocalDate publishedOn, List<HtmlChart> charts, List<@Nullable Object[]> lines) {
        List<HtmlSection> sections =
                new ArrayList<>(charts.stream().map(HtmlSection::of).toList());
        sections.add(HtmlSection.of(report.of(OfficeMode.PUBLISH, lines)));
        List<String> notes =
                publishedOn == null ? List.of() : List.of(messages.text("rating.public.note", publishedOn));
        return new HtmlPage(messages.text("rating.public.title", round), notes, sections, options);
    }

    /**
     * How many of each star by kind, and by round.
     *
     * @param trend how many of each star, by round; index 0 is one star
     */
    List<HtmlChart> charts(List<LedgerRow> rows, Map<String, long[]> trend) {
        return List.of(distribution(rows), trend(trend));
    }

    private HtmlChart distribution(List<LedgerRow> rows) {
        TreeSet<SubjectKind> kinds = new TreeSet<>();
        rows.forEach(row -> kinds.add(row.subject().kind()));
        List<HtmlChart.Series> series = new ArrayList<>();
        for (int star = STARS; star >= 1; star--) {
            List<@Nullable BigDecimal> counts = new ArrayList<>();
            for (SubjectKind kind : kinds) {
                Integer wanted = star;
                counts.add(BigDecimal.valueOf(rows.stream()
                        .filter(row -> row.subject().kind() == kind && wanted.equals(row.star()))
                        .count()));
            }
            series.add(new HtmlChart.Series("★".repeat(star), counts));
        }
        return new HtmlChart(
                messages.text("rating.public.distribution"),
                HtmlChart.Form.STACKED,
                kinds.stream()
                        .map(kind -> messages.text("rating.kind." + kind.code()))
                        .toList(),
                series,
                false);
    }

    private HtmlChart trend(Map<String, long[]> trend) {
        List<HtmlChart.Series> series = new ArrayList<>();
        for (int star = STARS; star >= 1; star--) {
            int place = star - 1;
            List<@Nullable BigDecimal> counts = new ArrayList<>();
            trend.values().forEach(stars -> counts.add(BigDecimal.valueOf(stars[place])));
            series.add(new HtmlChart.Series("★".repeat(star), counts));
        }
        return new HtmlChart(
                messages.text("rating.public.trend"), HtmlChart.Form.LINES, List.copyOf(trend.keySet()), series, false);
    }
}
