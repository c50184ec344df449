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
 *
 * @param form the user's workbook; null: a new one
 * @param sheet name of the sheet; with a form, of the one that is filled
 * @param headerRow number of the header's row in the form, from 0
 * @param columns what the rows hold; what is null stays empty
 * @param scratch folder for temporary files
 */
public record FilledSheet(
        byte @Nullable [] form,
        String sheet,
        int headerRow,
        List<ReportColumn> columns,
        RowSource rows,
        RenderOptions options,
        Path scratch)
        implements FileBody {
    private static final int LAST_ROW = 1_048_575;

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
