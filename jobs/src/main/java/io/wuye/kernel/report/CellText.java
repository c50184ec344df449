package io.wuye.kernel.report;

import io.wuye.kernel.text.Masks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How one value reads as plain text, the same in csv, json and on a screen; and who may read it. */
final class CellText {
    private CellText() {}

    /** Appends the value of a kind: money as yuan with two decimals, decimals without exponent, nothing for null. */
    static void append(StringBuilder out, Kind kind, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (kind) {
            case MONEY -> appendYuan(out, ((Number) value).longValue());
            case DECIMAL, RATE -> out.append(plainDecimal(value));
            default -> out.append(value);
        }
    }

    /** The value as it reads, or the empty text. */
    static String of(Kind kind, @Nullable Object value) {
        StringBuilder out = new StringBuilder();
        append(out, kind, value);
        return out.toString();
    }

    /** The value as an output file may show it: phones and identity numbers only to those who asked for them. */
    static @Nullable Object forFile(ReportColumn column, @Nullable Object value, boolean unmasked) {
        return value == null || unmasked || !column.kind().isSensitive() ? value : masked(column, value);
    }

    /** The value as a terminal, a log or json may show it. */
    static @Nullable Object forScreen(ReportColumn column, @Nullable Object value) {
        return value == null || !column.personal() ? value : masked(column, value);
    }

    private static Object masked(ReportColumn column, Object value) {
        String text = value.toString();
        return switch (column.kind()) {
            case PHONE -> Masks.phone(text);
            case ID_NUMBER -> Masks.idNumber(text);
            default -> Masks.name(text);
        };
    }

    private static String plainDecimal(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static void appendYuan(StringBuilder out, long fen) {
        if (fen == Long.MIN_VALUE) {
            out.append(BigDecimal.valueOf(fen, 2).toPlainString());
            return;
        }
        long size = Math.abs(fen);
        out.append(fen < 0 ? "-" : "")
                .append(size / 100)
                .append(size % 100 < 10 ? ".0" : ".")
                .append(size % 100);
    }
}
