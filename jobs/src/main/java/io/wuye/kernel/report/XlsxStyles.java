package io.wuye.kernel.report;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** The look of our workbooks: one font, one accent colour, hair lines; figures to the right, minus in red. */
final class XlsxStyles {
    private static final String FONT = "微软雅黑";
    private static final XSSFColor ACCENT = colour(0x1F, 0x4E, 0x79);
    private static final XSSFColor HEADER_FILL = colour(0xDD, 0xE8, 0xF3);
    private static final XSSFColor TOTAL_FILL = colour(0xF5, 0xF7, 0xFA);
    private static final XSSFColor LINE = colour(0xC9, 0xD1, 0xDA);
    private static final XSSFColor GREY = colour(0x59, 0x59, 0x59);

    private final SXSSFWorkbook workbook;
    private final Map<Kind, CellStyle> body = new EnumMap<>(Kind.class);
    private final Map<Kind, CellStyle> total = new EnumMap<>(Kind.class);
    final CellStyle title;
    final CellStyle note;
    final CellStyle header;

    XlsxStyles(SXSSFWorkbook workbook) {
        this.workbook = workbook;
        // Column widths are counted in digits of the workbook's first font.
        XSSFFont standard = workbook.getXSSFWorkbook().getStylesSource().getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
        title = titleStyle();
        note = plain(font(9, false, GREY));
        header = headerStyle();
        for (Kind kind : Kind.values()) {
            body.put(kind, cellStyle(kind));
            total.put(kind, totalStyle(kind));
        }
    }

    CellStyle body(Kind kind) {
        return body.getOrDefault(kind, note);
    }

    CellStyle total(Kind kind) {
        return total.getOrDefault(kind, note);
    }

    private XSSFCellStyle titleStyle() {
        XSSFCellStyle style = plain(font(15, true, ACCENT));
        style.setAlignment(HorizontalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle headerStyle() {
        XSSFCellStyle style = boxed(font(10, true, ACCENT));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        fill(style, HEADER_FILL);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(ACCENT);
        return style;
    }

    private XSSFCellStyle cellStyle(Kind kind) {
        XSSFCellStyle style = boxed(font(10, false, null));
        format(style, kind);
        return style;
    }

    private XSSFCellStyle totalStyle(Kind kind) {
        XSSFCellStyle style = boxed(font(10, true, null));
        format(style, kind);
        fill(style, TOTAL_FILL);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(ACCENT);
        style.setBorderBottom(BorderStyle.DOUBLE);
        style.setBottomBorderColor(ACCENT);
        return style;
    }

    private void format(XSSFCellStyle style, Kind kind) {
        String pattern = switch (kind) {
            case MONEY -> "#,##0.00_ ;[Red]-#,##0.00_ ";
            case INTEGER -> "#,##0_ ;[Red]-#,##0_ ";
            case RATE -> "0.00##%_ ";
            case DATE -> "yyyy-mm-dd";
            case DECIMAL -> "#,##0.00######_ ;[Red]-#,##0.00######_ ";
            case TEXT, CODE, PHONE, ID_NUMBER -> "@";
        };
        style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        style.setWrapText(kind == Kind.TEXT);
        style.setAlignment(alignment(kind));
        // Figures keep their distance from the line by "_ " in the format: not every program indents from the right.
        style.setIndention((short) (kind.isNumeric() || kind == Kind.DATE ? 0 : 1));
    }

    private static HorizontalAlignment alignment(Kind kind) {
        if (kind.isNumeric()) {
            return HorizontalAlignment.RIGHT;
        }
        return kind == Kind.DATE ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = (XSSFCellStyle) workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private XSSFCellStyle boxed(XSSFFont font) {
        XSSFCellStyle style = plain(font);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(LINE);
        style.setBottomBorderColor(LINE);
        style.setLeftBorderColor(LINE);
        style.setRightBorderColor(LINE);
        return style;
    }

    private static void fill(XSSFCellStyle style, XSSFColor colour) {
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(int points, boolean bold, @Nullable XSSFColor colour) {
        XSSFFont font = (XSSFFont) workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(colour);
        }
        return font;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }
}
