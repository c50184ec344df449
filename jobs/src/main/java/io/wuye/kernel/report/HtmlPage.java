package io.wuye.kernel.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page that is one file: style, script, charts and data inside it, nothing asked of a network, and a policy in its head
 * that forbids the browser to ask. Tables sort at a click. The same page always gives the same bytes.
 *
 * @param notes lines below the title
 */
public record HtmlPage(String title, List<String> notes, List<HtmlSection> sections, RenderOptions options)
        implements FileBody {
    private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.5.0/echarts.common.min.js";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    public HtmlPage {
        notes = List.copyOf(notes);
        sections = List.copyOf(sections);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        HtmlWriter html = new HtmlWriter(out);
        try {
            head(html);
            Map<String, Object> charts = new LinkedHashMap<>();
            for (HtmlSection section : sections) {
                section(html, section, charts);
            }
            html.raw("<script type=\"application/json\" id=\"charts\">");
            // No text of a chart can end the script early.
            html.raw(Json.text(charts).replace("<", "\\u003c")).raw("</script>\n");
            if (!charts.isEmpty()) {
                html.raw("<script>").raw(resource(LIBRARY)).raw("</script>\n");
            }
            html.raw("<script>").raw(resource("/io/wuye/report/page.js")).raw("</script>\n</body>\n</html>\n");
            html.flush();
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private void head(HtmlWriter html) throws IOException {
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(options.lang().locale().toLanguageTag());
        html.raw("\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"");
        html.raw(POLICY).raw("\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
        html.text(title).raw("</title>\n<style>\n").raw(resource("/io/wuye/report/page.css"));
        html.raw("</style>\n</head>\n<body>\n<header>\n<h1>").text(title).raw("</h1>\n");
        for (String note : notes) {
            html.raw("<p class=\"note\">").text(note).raw("</p>\n");
        }
        html.raw("</header>\n");
    }

    private void section(HtmlWriter html, HtmlSection section, Map<String, Object> charts) {
        html.raw("<section>\n");
        HtmlChart chart = section.chart();
        Report rows = section.rows();
        if (chart != null) {
            String id = "chart-" + (charts.size() + 1);
            charts.put(id, chart.option());
            html.raw("<h2>")
                    .text(chart.title())
                    .raw("</h2>\n<div class=\"chart\" role=\"img\" id=\"")
                    .raw(id);
            html.raw("\" aria-label=\"").text(chart.title()).raw("\"></div>\n");
        }
        if (rows != null) {
            html.raw("<h2>").text(rows.title()).raw("</h2>\n");
            for (String note : rows.notes()) {
                html.raw("<p class=\"note\">").text(note).raw("</p>\n");
            }
            new HtmlTable(rows, options).write(html);
        }
        html.raw("</section>\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
