package io.wuye.service;

import io.wuye.kernel.report.HtmlChart;
import io.wuye.kernel.report.HtmlPage;
import io.wuye.kernel.report.HtmlSection;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Moments;
import io.wuye.service.GroupCount.Count;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** A month of the service desk as a page: what was promised and kept, who answers for what, and the tables behind it. */
final class ServicePage {
    private final Messages messages;
    private final ServiceParameters parameters;
    private final ServiceTally tally;

    ServicePage(Messages messages, ServiceParameters parameters, ServiceTally tally) {
        this.messages = messages;
        this.parameters = parameters;
        this.tally = tally;
    }

    /** @param tables shown below the charts; they name people only as the desk itself does */
    HtmlPage page(List<Report> tables, RenderOptions options) {
        List<HtmlSection> sections = new ArrayList<>();
        charts().forEach(chart -> sections.add(HtmlSection.of(chart)));
        tables.forEach(table -> sections.add(HtmlSection.of(table)));
        return new HtmlPage(
                messages.text("service.page.title", parameters.period()),
                List.of(
                        messages.text("service.answer.tickets", parameters.period(), tally.tickets(), tally.excluded()),
                        messages.text("service.note.at", Moments.text(parameters.at())),
                        messages.text("service.note")),
                sections,
                options);
    }

    /** What was promised and kept; the same in the page and in the workbook. */
    List<HtmlChart> charts() {
        return List.of(verdicts(), rates(), departments());
    }

    private HtmlChart verdicts() {
        List<HtmlChart.Series> series = new ArrayList<>();
        for (Verdict verdict : List.of(Verdict.MET, Verdict.BREACHED, Verdict.PENDING)) {
            series.add(series("service.column." + verdict.code(), count -> count.of(verdict)));
        }
        return new HtmlChart(messages.text("service.page.verdicts"), HtmlChart.Form.STACKED, clocks(), series, false);
    }

    private HtmlChart.Series series(String label, ToLongFunction<ClockCount> figure) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        tally.clocks().forEach(count -> values.add(BigDecimal.valueOf(figure.applyAsLong(count))));
        return new HtmlChart.Series(messages.text(label), values);
    }

    private HtmlChart rates() {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        tally.clocks().forEach(count -> values.add(percent(count.rate())));
        return new HtmlChart(
                messages.text("service.page.rates"),
                HtmlChart.Form.BARS,
                clocks(),
                List.of(new HtmlChart.Series(messages.text("service.column.rate"), values)),
                true);
    }

    private static @Nullable BigDecimal percent(@Nullable BigDecimal fraction) {
        return fraction == null ? null : fraction.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
    }

    /** Met and broken promises of each department, all months together. */
    private HtmlChart departments() {
        SortedMap<String, long[]> sums = new TreeMap<>();
        tally.departments()
                .values()
                .forEach(month -> month.forEach((name, count) -> {
                    long[] sum = sums.computeIfAbsent(name, key -> new long[2]);
                    sum[0] += count.of(Count.MET);
                    sum[1] += count.of(Count.BREACHED);
                }));
        List<String> names = sums.keySet().stream()
                .map(name -> name.isEmpty() ? messages.text("service.nobody") : name)
                .toList();
        List<HtmlChart.Series> series = List.of(
                new HtmlChart.Series(messages.text("service.column.met"), values(sums, 0)),
                new HtmlChart.Series(messages.text("service.column.breached"), values(sums, 1)));
        return new HtmlChart(messages.text("service.page.departments"), HtmlChart.Form.STACKED, names, series, false);
    }

    private static List<@Nullable BigDecimal> values(SortedMap<String, long[]> sums, int which) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        sums.values().forEach(sum -> values.add(BigDecimal.valueOf(sum[which])));
        return values;
    }

    private List<String> clocks() {
        return tally.clocks().stream().map(count -> count.clock().id()).toList();
    }
}
