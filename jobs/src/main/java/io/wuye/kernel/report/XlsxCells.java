package io.wuye.kernel.report;

import io.wuye.kernel.text.Escapes;
import io.wuye.kernel.text.Width;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.jspecify.annotations.Nullable;

/** Values as cells. Text is always a text cell, so nothing that a user typed becomes a formula. */
final class XlsxCells {
    /** Day 0 of Excel's calendar, for days after its 29 February 1900, which never was. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int MAX_TEXT = 32_767;
    /** Excel calculates with 15 digits; a longer number stays exact as text. */
    private static final int MAX_DIGITS = 15;

    private XlsxCells() {}

    /** Puts the value into the cell and returns how wide it is drawn, in digits. */
    static int fill(SXSSFCell cell, Kind kind, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof String label && kind.isNumeric() && !isNumber(label)) {
            return text(cell, label);
        }
        return switch (kind) {
            case MONEY -> number(cell, BigDecimal.valueOf(((Number) value).longValue(), 2), true);
            case INTEGER, DECIMAL -> number(cell, decimal(value), kind == Kind.INTEGER);
            case RATE -> number(cell, decimal(value), false) + 2;
            case DATE -> date(cell, value);
            case TEXT, CODE, PHONE, ID_NUMBER -> text(cell, value.toString());
        };
    }

    private static int number(SXSSFCell cell, BigDecimal value, boolean grouped) {
        String plain = value.toPlainString();
        if (value.stripTrailingZeros().precision() > MAX_DIGITS) {
            return text(cell, plain);
        }
        cell.setCellValue(value.doubleValue());
        return plain.length() + (grouped ? value.precision() / 3 : 0);
    }

    private static int date(SXSSFCell cell, Object value) {
        LocalDate date = value instanceof LocalDate day ? day : LocalDate.parse(value.toString());
        if (date.isBefore(FIRST_DAY)) {
            return text(cell, date.toString());
        }
        cell.setCellValue((double) ChronoUnit.DAYS.between(DAY_ZERO, date));
        return 10;
    }

    private static int text(SXSSFCell cell, String value) {
        String visible = value.indexOf('\n') < 0
                ? Escapes.visible(value)
                : value.lines().map(Escapes::visible).collect(Collectors.joining("\n"));
        String text = visible.length() <= MAX_TEXT ? visible : visible.substring(0, MAX_TEXT - 1) + "…";
        cell.setCellValue(text);
        return text.lines().mapToInt(Width::of).max().orElse(0);
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-');
    }
}
