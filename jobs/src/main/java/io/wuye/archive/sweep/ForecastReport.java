package io.wuye.archive.sweep;

import io.wuye.kernel.report.HtmlChart;
import io.wuye.kernel.report.HtmlPage;
import io.wuye.kernel.report.HtmlSection;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What falls due in which year, as a table and as a page with a chart. */
final class ForecastReport {
    private final Messages messages;
    private final LocalDate asOf;
    private final Map<String, String> classes;
    private final SortedMap<Integer, SortedMap<String, Long>> years;

    /**
     * @param classes names by code
     * @param years number of records by year and first-level class
     */
    ForecastReport(
            Messages messages,
            LocalDate asOf,
            Map<String, String> classes,
            SortedMap<Integer, SortedMap<String, Long>> years) {
        this.messages = messages;
        this.asOf = asOf;
        this.classes = classes;
        this.years = years;
    }

    /** One row per year and class with something due; what is due already stands in its own year. */
    Report table() {
        return new Report(
                "forecast",
                messages.text("archive.forecast.title", asOf),
                List.of(),
                List.of(
                        ReportColumn.of("year", messages.text("archive.column.year"), Kind.CODE),
                        ReportColumn.of("class", messages.text("archive.column.class"), Kind.CODE),
                        ReportColumn.of("class_name", messages.text("archive.column.class_name"), Kind.TEXT),
                        ReportColumn.of("records", messages.text("archive.column.records"), Kind.INTEGER)
                                .summed()),
                sink -> years.forEach((year, ofClass) -> ofClass.forEach((code, rows) -> {
                    if (rows > 0) {
                        sink.accept(new @Nullable Object[] {String.valueOf(year), code, name(code), rows});
                    }
                })));
    }

    /** The same as a page: bars per year, a colour per class. */
    HtmlPage page(RenderOptions options) {
        String title = messages.text("archive.forecast.title", asOf);
        return new HtmlPage(
                title,
                List.of(messages.text("archive.forecast.note")),
                List.of(HtmlSection.of(chart(title)), HtmlSection.of(table())),
                options);
    }

    private HtmlChart chart(String title) {
        List<Integer> shown = years.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(years.firstKey(), years.lastKey())
                        .boxed()
                        .toList();
        TreeSet<String> codes = new TreeSet<>();
        years.values().forEach(ofClass -> codes.addAll(ofClass.keySet()));
        return new HtmlChart(
                title,
                HtmlChart.Form.STACKED,
                shown.stream().map(String::valueOf).toList(),
                codes.stream()
                        .map(code -> new HtmlChart.Series(code + " " + name(code), values(shown, code)))
                        .toList(),
                false);
    }

    private List<@Nullable BigDecimal> values(List<Integer> shown, String code) {
        return shown.stream()
                .<@Nullable BigDecimal>map(year -> BigDecimal.valueOf(
                        years.getOrDefault(year, Collections.emptySortedMap()).getOrDefault(code, 0L)))
                .toList();
    }

    private String name(String code) {
        return classes.getOrDefault(code, "");
    }
}
