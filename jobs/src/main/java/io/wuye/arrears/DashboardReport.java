package io.wuye.arrears;

import io.wuye.kernel.report.HtmlChart;
import io.wuye.kernel.report.HtmlPage;
import io.wuye.kernel.report.HtmlSection;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The arrears of a day as a page: how old they are by building, how well was paid month by month and year by year. */
final class DashboardReport {
    /** More months than three years make a chart that nobody reads. */
    private static final int MONTHS_SHOWN = 36;

    private final Messages messages;
    private final ArrearsReport reports;

    DashboardReport(Messages messages) {
        this.messages = messages;
        this.reports = new ArrearsReport(messages);
    }

    /** The page; nobody is named in it, only buildings and units. */
    HtmlPage page(LocalDate asOf, StandingStore store, RenderOptions options) {
        List<Rate> months = rates(RateScope.MONTH, asOf, store);
        List<Rate> shown = months.subList(Math.max(0, months.size() - MONTHS_SHOWN), months.size());
        List<Rate> years = rates(RateScope.YEAR, asOf, store);
        return new HtmlPage(
                messages.text("arrears.dashboard.title", asOf),
                List.of(messages.text("arrears.note"), messages.text("arrears.rates.note")),
                List.of(
                        HtmlSection.of(buildings(asOf, store)),
                        HtmlSection.of(rate("collection", shown, Rate::collection)),
                        HtmlSection.of(rate("arrears", years, Rate::arrears)),
                        HtmlSection.of(reports.grouped(
                                Grouping.BUILDING, asOf, sink -> store.grouped(Grouping.BUILDING, asOf, sink))),
                        HtmlSection.of(reports.grouped(
                                Grouping.UNIT, asOf, sink -> store.grouped(Grouping.UNIT, asOf, sink)))),
                options);
    }

    private HtmlChart buildings(LocalDate asOf, StandingStore store) {
        List<String> names = new ArrayList<>();
        List<List<Long>> fen = new ArrayList<>();
        AgeingRules.BUCKETS.forEach(bucket -> fen.add(new ArrayList<>()));
        store.grouped(Grouping.BUILDING, asOf, row -> {
            names.add(String.valueOf(row[0]));
            for (int i = 0; i < fen.size(); i++) {
                fen.get(i).add((Long) Objects.requireNonNull(row[i + 1]));
            }
        });
        List<HtmlChart.Series> series = new ArrayList<>();
        for (int i = 0; i < fen.size(); i++) {
            series.add(HtmlChart.Series.money(messages.text("column." + AgeingRules.BUCKETS.get(i)), fen.get(i)));
        }
        return new HtmlChart(
                messages.text("arrears.dashboard.buildings"), HtmlChart.Form.STACKED, names, series, false);
    }

    private HtmlChart rate(String name, List<Rate> rates, Function<Rate, @Nullable BigDecimal> figure) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        rates.forEach(rate -> values.add(percent(figure.apply(rate))));
        return new HtmlChart(
                messages.text("arrears.dashboard." + name),
                HtmlChart.Form.LINES,
                rates.stream().map(Rate::key).toList(),
                List.of(new HtmlChart.Series(messages.text("column." + name + "_rate"), values)),
                true);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }

    private static List<Rate> rates(RateScope scope, LocalDate asOf, StandingStore store) {
        List<Rate> rates = new ArrayList<>();
        store.rates(scope, asOf, rates::add);
        return rates;
    }
}
