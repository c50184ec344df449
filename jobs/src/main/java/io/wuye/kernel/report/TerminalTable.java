package io.wuye.kernel.report;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Width;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report on a screen: columns aligned (wide characters count twice), amounts grouped, personal columns masked. */
public final class TerminalTable {
    /** Rows that decide the column widths; all others stream past and are cut to fit. */
    private static final int SAMPLE_ROWS = 1000;

    private static final String GAP = "  ";
    private static final int MIN_TEXT_WIDTH = 6;
    private static final String BOLD = "\u001B[1m";
    private static final String RED = "\u001B[31m";
    private static final String PLAIN = "\u001B[0m";

    private final List<ReportColumn> columns;
    private final PrintStream out;
    private final boolean colour;
    private final int[] widths;
    private final List<String[]> sample = new ArrayList<>();
    private boolean isStreaming;

    private TerminalTable(Report report, PrintStream out, boolean colour) {
        this.columns = report.columns();
        this.out = out;
        this.colour = colour;
        this.widths =
                columns.stream().mapToInt(column -> Width.of(column.label())).toArray();
    }

    /**
     * Prints a report: title, notes, header, rows, total.
     *
     * @param width columns of the screen; 0 = unlimited (a pipe, a file)
     * @param colour whether the screen understands colours
     */
    public static void print(Report report, Lang lang, PrintStream out, int width, boolean colour) {
        TerminalTable table = new TerminalTable(report, out, colour);
        out.println(table.styled(BOLD, report.title()));
        report.notes().forEach(out::println);
        Totals totals = new Totals(report.columns());
        report.rows().forEach(row -> {
            totals.add(row);
            table.row(row, width);
        });
        String[] total =
                report.hasTotals() ? table.cells(totals.row(Messages.of(lang).text("report.total"))) : null;
        table.end(total, width);
    }

    private void row(@Nullable Object[] values, int width) {
        String[] cells = cells(values);
        if (isStreaming) {
            line(cells, "");
            return;
        }
        sample.add(cells);
        grow(cells);
        if (sample.size() >= SAMPLE_ROWS) {
            begin(width);
        }
    }

    private void end(String @Nullable [] total, int width) {
        if (!isStreaming) {
            if (total != null) {
                grow(total);
            }
            begin(width);
        }
        if (total != null) {
            rule();
            line(total, BOLD);
        }
    }

    /** Settles the widths, prints the header and what has been held back so far. */
    private void begin(int width) {
        isStreaming = true;
        shrinkTo(width);
        line(columns.stream().map(ReportColumn::label).toArray(String[]::new), BOLD);
        rule();
        sample.forEach(cells -> line(cells, ""));
        sample.clear();
    }

    private void grow(String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            widths[i] = Math.max(widths[i], Width.of(cells[i]));
        }
    }

    /** Takes from the widest text column until the line fits. Codes, days and figures are never cut: half is no use. */
    private void shrinkTo(int width) {
        int excess = width <= 0 ? 0 : lineWidth() - width;
        while (excess-- > 0) {
            OptionalInt widest = IntStream.range(0, widths.length)
                    .filter(i -> columns.get(i).kind() == Kind.TEXT && widths[i] > MIN_TEXT_WIDTH)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a);
            if (widest.isEmpty()) {
                return;
            }
            widths[widest.getAsInt()]--;
        }
    }

    private int lineWidth() {
        return IntStream.of(widths).sum() + GAP.length() * Math.max(0, widths.length - 1);
    }

    private String[] cells(@Nullable Object[] values) {
        String[] cells = new String[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            ReportColumn column = columns.get(i);
            cells[i] = ScreenText.of(column.kind(), CellText.forScreen(column, values[i]));
        }
        return cells;
    }

    private void line(String[] cells, String style) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            Kind kind = columns.get(i).kind();
            boolean isFigure = kind.isNumeric();
            String text = kind == Kind.TEXT ? Width.cut(cells[i], widths[i]) : cells[i];
            String padded = isFigure ? Width.padLeft(text, widths[i]) : Width.padRight(text, widths[i]);
            String cellStyle = isFigure && text.startsWith("-") ? style + RED : style;
            line.append(i == 0 ? "" : GAP).append(styled(cellStyle, padded));
        }
        out.println(colour ? line : line.toString().stripTrailing());
    }

    private void rule() {
        out.println("-".repeat(lineWidth()));
    }

    private String styled(String style, String text) {
        return colour && !style.isEmpty() ? style + text + PLAIN : text;
    }
}
