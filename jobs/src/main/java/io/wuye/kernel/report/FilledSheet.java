package io.wuye.kernel.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for another program: one header and rows below it, without title, notes and totals. The header is ours, or
 * stands in a workbook the user gave, of which everything above the rows is kept.
 */
public final class FilledSheet implements FileBody {
    private static final int LAST_ROW = 1_048_575;

    private final byte @Nullable [] form;
    private final String sheet;
    private final int headerRow;
    private final List<ReportColumn> columns;
    private final RowSource rows;
    private final RenderOptions options;
    private final Path scratch;

    private FilledSheet(
            byte @Nullable [] form,
            String sheet,
            int headerRow,
            List<ReportColumn> columns,
            RowSource rows,
            RenderOptions options,
            Path scratch) {
        this.form = form;
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.columns = columns;
        this.rows = rows;
        this.options = options;
        this.scratch = scratch;
    }

    /**
     * A new workbook whose header is the labels of the columns.
     *
     * @param scratch folder for temporary files
     */
    public static FilledSheet fresh(
            String sheet, List<ReportColumn> columns, RowSource rows, RenderOptions options, Path scratch) {
        return new FilledSheet(null, sheet, 0, columns, rows, options, scratch);
    }

    /**
     * A workbook the user gave.
     *
     * @param form the whole of it
     * @param sheet name of the sheet that is filled
     * @param headerRow number of the header's row, from 0
     */
    public static FilledSheet below(
            byte[] form,
            String sheet,
            int headerRow,
            List<ReportColumn> columns,
            RowSource rows,
            RenderOptions options,
            Path scratch) {
        return new FilledSheet(form, sheet, headerRow, columns, rows, options, scratch);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        PoiScratch.within(scratch, this::render, out);
    }

    private void render(OutputStream out) throws IOException {
        if (form == null) {
            try (StableWorkbook workbook = new StableWorkbook()) {
                SXSSFSheet target = workbook.createSheet(sheet);
                fill(target, header(workbook, target), styles(new XlsxStyles(workbook)));
                workbook.writeAvoidingTempFiles(out);
            }
            return;
        }
        try (XSSFWorkbook given = new XSSFWorkbook(new ByteArrayInputStream(form));
                StableWorkbook workbook = new StableWorkbook(given)) {
            @Nullable CellStyle[] styles = clear(given.getSheet(sheet));
            fill(workbook.getSheet(sheet), headerRow + 1, styles);
            workbook.writeAvoidingTempFiles(out);
        }
    }

    private int header(StableWorkbook workbook, SXSSFSheet target) {
        XlsxStyles styles = new XlsxStyles(workbook);
        SXSSFRow row = target.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            SXSSFCell cell = row.createCell(i);
            cell.setCellStyle(styles.header);
            XlsxCells.fill(cell, Kind.TEXT, columns.get(i).label());
        }
        target.createFreezePane(0, 1);
        return 1;
    }

    private @Nullable CellStyle[] styles(XlsxStyles styles) {
        return columns.stream().map(column -> styles.body(column.kind())).toArray(CellStyle[]::new);
    }

    /** Takes the example rows below the header away; the first of them lends its styles to the rows that come. */
    private @Nullable CellStyle[] clear(XSSFSheet target) {
        @Nullable CellStyle[] styles = new @Nullable CellStyle[columns.size()];
        XSSFRow example = target.getRow(headerRow + 1);
        for (int i = 0; example != null && i < styles.length; i++) {
            styles[i] = example.getCell(i) == null ? null : example.getCell(i).getCellStyle();
        }
        for (int i = target.getLastRowNum(); i > headerRow; i--) {
            if (target.getRow(i) != null) {
                target.removeRow(target.getRow(i));
            }
        }
        return styles;
    }

    private void fill(SXSSFSheet target, int firstRow, @Nullable CellStyle[] styles) {
        int[] next = {firstRow};
        rows.forEach(values -> {
            if (next[0] > LAST_ROW) {
                throw new IllegalArgumentException("more rows than a sheet holds");
            }
            SXSSFRow row = target.createRow(next[0]++);
            for (int i = 0; i < values.length; i++) {
                if (values[i] != null) {
                    SXSSFCell cell = row.createCell(i);
                    if (styles[i] != null) {
                        cell.setCellStyle(styles[i]);
                    }
                    XlsxCells.fill(
                            cell,
                            columns.get(i).kind(),
                            CellText.forFile(columns.get(i), values[i], options.unmasked()));
                }
            }
        });
    }
}
