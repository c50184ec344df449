package io.wuye.kernel.report;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page: a heading with a chart or a table, or both.
 *
 * @param rows the table; its title is the heading where there is no chart
 */
public record HtmlSection(
        @Nullable HtmlChart chart, @Nullable Report rows) {
    public static HtmlSection of(HtmlChart chart) {
        return new HtmlSection(chart, null);
    }

    public static HtmlSection of(Report rows) {
        return new HtmlSection(null, rows);
    }
}
