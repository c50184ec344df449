package io.wuye.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook with one worksheet as offices make them: titles, merged headings, rows, remarks. */
final class OfficeBook {
    private static final Date FIXED = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    private final Workbook workbook;
    private final Sheet sheet;
    private final CellStyle day;
    private final CellStyle middle;
    private int next;

    private OfficeBook(Workbook workbook, String name) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
        this.day = workbook.createCellStyle();
        this.day.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
        this.middle = workbook.createCellStyle();
        this.middle.setAlignment(HorizontalAlignment.CENTER);
    }

    static OfficeBook xlsx(String name) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setCreated(Optional.of(FIXED));
        return new OfficeBook(workbook, name);
    }

    static OfficeBook xls(String name) {
        return new OfficeBook(new HSSFWorkbook(), name);
    }

    /** A line of text across so many columns. */
    OfficeBook banner(String text, int columns) {
        row(text);
        sheet.getRow(next - 1).getCell(0).setCellStyle(middle);
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, columns - 1));
        return this;
    }

    /** A row of texts, numbers, days (as real dates) and nulls (no cell). */
    OfficeBook row(@Nullable Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null) {
                put(row.createCell(i), value);
            }
        }
        return this;
    }

    /** Merges cells of the rows just written, e.g. {@code "C3:E3"}. */
    OfficeBook merge(String... regions) {
        for (String region : regions) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(region));
        }
        return this;
    }

    /** The cell written last, for what no office does on purpose. */
    Cell last() {
        Row row = sheet.getRow(next - 1);
        return row.getCell(row.getLastCellNum() - 1);
    }

    Workbook workbook() {
        return workbook;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return workbook instanceof XSSFWorkbook ? Archives.stable(bytes.toByteArray()) : bytes.toByteArray();
    }

    private void put(Cell cell, Object value) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Long) {
            cell.setCellValue(((Number) value).doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
