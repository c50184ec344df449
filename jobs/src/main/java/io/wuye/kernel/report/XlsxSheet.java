package io.wuye.kernel.report;

import io.wuye.kernel.text.Messages;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * One report on a sheet: title, notes, header, rows, total. A report longer than a sheet goes on on the next one, and
 * then ends with totals as values, because a formula would span sheets.
 */
final class XlsxSheet {
    /** Excel has 1,048,576 rows; the rest is for the total. */
    static final int LAST_BODY_ROW = 1_048_570;

    private static final int TITLE_POINTS = 32;
    private static final int HEADER_POINTS = 24;
    private static final float LINE_POINTS = 17;

    private final Report report;
    private final List<ReportColumn> columns;
    private final RenderOptions options;
    private final XlsxStyles styles;
    private final Supplier<SXSSFSheet> nextSheet;
    private final Totals totals;
    private final int lastBodyRow;

    private SXSSFSheet sheet;
    private XlsxLayout layout;
    private int headerRow;
    private int nextRow;
    private boolean isSplit;

    /**
     * @param lastBodyRow number of the last row that may hold a row of the report, from 0
     * @param nextSheet gives a new sheet of the workbook each time
     */
    XlsxSheet(
            Report report, RenderOptions options, XlsxStyles styles, int lastBodyRow, Supplier<SXSSFSheet> nextSheet) {
        this.report = report;
        this.columns = report.columns();
        this.options = options;
        this.styles = styles;
        this.nextSheet = nextSheet;
        this.totals = new Totals(columns);
        this.lastBodyRow = lastBodyRow;
        this.sheet = nextSheet.get();
        this.layout = new XlsxLayout(columns);
    }

    void write() {
        head();
        report.rows().forEach(this::bodyRow);
        if (report.hasTotals()) {
            totalRow();
        }
        finish();
    }

    private void head() {
        nextRow = 0;
        SXSSFRow title = sheet.createRow(nextRow++);
        title.setHeightInPoints(TITLE_POINTS);
        put(title, 0, report.title(), styles.title);
        if (columns.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.size() - 1));
        }
        for (String note : report.notes()) {
            put(sheet.createRow(nextRow++), 0, note, styles.note);
        }
        headerRow = nextRow++;
        SXSSFRow header = sheet.createRow(headerRow);
        header.setHeightInPoints(HEADER_POINTS);
        for (int i = 0; i < columns.size(); i++) {
            put(header, i, columns.get(i).label(), styles.header);
        }
    }

    private void bodyRow(@Nullable Object[] values) {
        if (nextRow > lastBodyRow) {
            continueOnNextSheet();
        }
        totals.add(values);
        SXSSFRow row = sheet.createRow(nextRow++);
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            ReportColumn column = columns.get(i);
            Object value = CellText.forFile(column, values[i], options.unmasked());
            SXSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.body(column.kind()));
            layout.grow(i, XlsxCells.fill(cell, column.kind(), value));
            lines = Math.max(lines, column.kind() == Kind.TEXT ? XlsxLayout.lines(value) : 1);
        }
        row.setHeightInPoints(lines * LINE_POINTS);
    }

    private void continueOnNextSheet() {
        finish();
        isSplit = true;
        sheet = nextSheet.get();
        layout = new XlsxLayout(columns);
        head();
    }

    private void totalRow() {
        @Nullable Object[] sums = totals.row(Messages.of(options.lang()).text("report.total"));
        int firstBodyRow = headerRow + 1;
        boolean hasRows = nextRow > firstBodyRow;
        SXSSFRow row = sheet.createRow(nextRow);
        row.setHeightInPoints(LINE_POINTS + 3);
        for (int i = 0; i < columns.size(); i++) {
            ReportColumn column = columns.get(i);
            SXSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.total(column.kind()));
            if (column.sum() && hasRows && !isSplit) {
                String letter = CellReference.convertNumToColString(i);
                cell.setCellFormula("SUM(" + letter + (firstBodyRow + 1) + ":" + letter + nextRow + ")");
            }
            // The word 合计 may stand below a column of dates.
            layout.grow(i, XlsxCells.fill(cell, column.sum() ? column.kind() : Kind.TEXT, sums[i]));
        }
    }

    private void finish() {
        layout.apply(sheet, headerRow, nextRow - 1, Messages.of(options.lang()));
    }

    private static void put(SXSSFRow row, int column, String text, CellStyle style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        XlsxCells.fill(cell, Kind.TEXT, text);
    }
}
