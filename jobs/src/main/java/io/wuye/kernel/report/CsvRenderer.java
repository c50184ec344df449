package io.wuye.kernel.report;

import io.wuye.kernel.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A report as csv, for people or ({@link RenderOptions#rawCsv()}) for machines.
 *
 * <p>For people: byte order mark so that Excel reads UTF-8, labels as headers, CRLF, a total row, and no cell that a
 * spreadsheet would take for a formula. For machines: canonical names, LF, the rows and nothing else, values as they are.
 */
final class CsvRenderer implements FileBody {
    /** What Excel, WPS and LibreOffice may take for a formula or strip to uncover one. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final Report report;
    private final RenderOptions options;
    private final boolean raw;

    CsvRenderer(Report report, RenderOptions options) {
        this.report = report;
        this.options = options;
        this.raw = options.rawCsv();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try {
            LineBuffer lines = new LineBuffer(out, raw ? "\n" : "\r\n");
            lines.text().append(raw ? "" : "\uFEFF");
            header(lines);
            rows(lines);
            lines.flush();
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private @Nullable ReadyLines usableReadyLines() {
        boolean mustMask = !options.unmasked()
                && report.columns().stream().anyMatch(column -> column.kind().isSensitive());
        return mustMask || !PlainLine.canSum(report.columns())
                ? null
                : report.rows().readyLines();
    }

    private void header(LineBuffer lines) {
        @Nullable Object[] names = report.columns().stream()
                .map(column -> raw ? column.name() : column.label())
                .toArray();
        for (int i = 0; i < names.length; i++) {
            text(separated(lines.text(), i), String.valueOf(names[i]));
        }
        lines.end();
    }

    private void rows(LineBuffer lines) {
        ReportColumn[] columns = report.columns().toArray(ReportColumn[]::new);
        Totals totals = new Totals(report.columns());
        ReadyLines ready = usableReadyLines();
        if (ready == null) {
            report.rows().forEach(row -> line(lines, columns, row, totals));
        } else {
            PlainLine plain = new PlainLine(report.columns());
            ready.forEach(row -> {
                byte[] line = row.line();
                if (plain.accepts(line, totals)) {
                    lines.encoded(line);
                } else {
                    line(lines, columns, row.values(), totals);
                }
            });
        }
        if (!raw && report.hasTotals()) {
            line(lines, columns, totals.row(Messages.of(options.lang()).text("report.total")));
        }
    }

    private void line(LineBuffer lines, ReportColumn[] columns, @Nullable Object[] row, Totals totals) {
        line(lines, columns, row);
        totals.add(row);
    }

    private void line(LineBuffer lines, ReportColumn[] columns, @Nullable Object[] row) {
        StringBuilder out = lines.text();
        for (int i = 0; i < columns.length; i++) {
            Kind kind = columns[i].kind();
            Object value = CellText.forFile(columns[i], row[i], options.unmasked());
            separated(out, i);
            if (value instanceof String text && !(kind.isNumeric() && isNumber(text))) {
                text(out, text);
            } else {
                CellText.append(out, kind, value);
            }
        }
        lines.end();
    }

    private void text(StringBuilder out, String text) {
        if (!raw && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            quoted(out.append("\"'"), text);
        } else if (needsQuotes(text)) {
            quoted(out.append('"'), text);
        } else {
            out.append(text);
        }
    }

    private static StringBuilder separated(StringBuilder out, int column) {
        return column == 0 ? out : out.append(',');
    }

    private static void quoted(StringBuilder out, String text) {
        out.append(text.indexOf('"') < 0 ? text : text.replace("\"", "\"\"")).append('"');
    }

    private static boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',' || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && !(c == '-' && i == 0)) {
                return false;
            }
        }
        return text.length() > 1 || !text.equals("-");
    }
}
