package io.wuye.kernel.report;

import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Width;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** Column widths from what the columns hold, and how the sheet scrolls, filters and prints. */
final class XlsxLayout {
    private static final int MIN_WIDTH = 7;
    private static final int MAX_WIDTH = 48;
    private static final int PADDING = 3;
    /** Excel's rows end at 409 points. */
    private static final int MAX_LINES = 24;

    /** Digits that fit across an upright A4 page at a size that is still read with ease. */
    private static final int PORTRAIT_WIDTH = 105;

    private final int[] widths;

    XlsxLayout(List<ReportColumn> columns) {
        widths = columns.stream()
                // The filter arrow in the header takes the place of two digits.
                .mapToInt(column -> Width.of(column.label()) + 2)
                .toArray();
    }

    /** Notes the width of one more cell of a column. */
    void grow(int column, int width) {
        widths[column] = Math.max(widths[column], width);
    }

    /** How many lines a wrapped text takes in the widest column there is; Excel does not grow rows that others wrote. */
    static int lines(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        if (text.length() * 2 <= MAX_WIDTH && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = text.lines()
                .mapToInt(line -> Math.max(1, (Width.of(line) + MAX_WIDTH - 1) / MAX_WIDTH))
                .sum();
        return Math.min(MAX_LINES, Math.max(1, lines));
    }

    void apply(SXSSFSheet sheet, int headerRow, int lastBodyRow, Messages messages) {
        int total = 0;
        for (int i = 0; i < widths.length; i++) {
            int width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, widths[i])) + PADDING;
            sheet.setColumnWidth(i, width * 256);
            total += width;
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(widths.length > 8 ? 1 : 0, headerRow + 1);
        if (lastBodyRow > headerRow) {
            sheet.setAutoFilter(new CellRangeAddress(headerRow, lastBodyRow, 0, widths.length - 1));
        }
        print(sheet, headerRow, total > PORTRAIT_WIDTH, messages);
    }

    private static void print(SXSSFSheet sheet, int headerRow, boolean landscape, Messages messages) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
        sheet.setHorizontallyCenter(true);
        sheet.getFooter().setCenter(messages.text("report.page", "&P", "&N"));
    }
}
