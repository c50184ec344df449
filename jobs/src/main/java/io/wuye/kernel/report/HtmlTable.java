package io.wuye.kernel.report;

import io.wuye.kernel.text.Messages;
import org.jspecify.annotations.Nullable;

/** A report as a table of a page: figures grouped and to the right, their plain value kept for sorting. */
final class HtmlTable {
    private final Report report;
    private final RenderOptions options;
    private final Totals totals;

    HtmlTable(Report report, RenderOptions options) {
        this.report = report;
        this.options = options;
        this.totals = new Totals(report.columns());
    }

    void write(HtmlWriter html) {
        // Shown by the page's script where a table is long enough to be searched.
        String search = Messages.of(options.lang()).text("report.search");
        html.raw("<input type=\"search\" hidden aria-label=\"").text(search);
        html.raw("\" placeholder=\"").text(search).raw("\">\n");
        html.raw("<div class=\"scroll\">\n<table id=\"").text(report.name()).raw("\">\n<thead><tr>");
        for (ReportColumn column : report.columns()) {
            html.raw("<th data-name=\"").text(column.name()).raw("\" data-kind=\"");
            html.raw(column.kind().isNumeric() ? "number" : "text").raw("\">");
            html.text(column.label()).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        report.rows().forEach(row -> {
            totals.add(row);
            row(html, row);
        });
        html.raw("</tbody>\n");
        if (report.hasTotals()) {
            html.raw("<tfoot>\n");
            row(html, totals.row(Messages.of(options.lang()).text("report.total")));
            html.raw("</tfoot>\n");
        }
        html.raw("</table>\n</div>\n");
    }

    private void row(HtmlWriter html, @Nullable Object[] values) {
        html.raw("<tr>");
        for (int i = 0; i < values.length; i++) {
            ReportColumn column = report.columns().get(i);
            Object value = CellText.forFile(column, values[i], options.unmasked());
            boolean figure = column.kind().isNumeric() && !(value instanceof String);
            if (value != null && figure) {
                String plain = CellText.of(column.kind(), value);
                html.raw(
                        plain.startsWith("-")
                                ? "<td class=\"n minus\" data-value=\""
                                : "<td class=\"n\" data-value=\"");
                html.text(plain).raw("\">").text(ScreenText.of(column.kind(), value));
            } else {
                html.raw("<td>").text(value == null ? "" : CellText.of(column.kind(), value));
            }
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }
}
