package io.wuye.kernel.report;

import io.wuye.kernel.text.Escapes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a value reads on a screen: amounts with thousands separators, rates as percent, nothing that a terminal would obey. */
final class ScreenText {
    private ScreenText() {}

    static String of(Kind kind, @Nullable Object value) {
        String plain = Escapes.visible(CellText.of(kind, value));
        if (!(value instanceof Number)) {
            return plain;
        }
        return switch (kind) {
            case MONEY, INTEGER -> grouped(plain);
            case RATE -> percent(plain);
            default -> plain;
        };
    }

    /** 0.06 → 6%, exactly. */
    private static String percent(String fraction) {
        return new BigDecimal(fraction).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    /** 1234567.89 → 1,234,567.89, without a locale's opinion. */
    static String grouped(String number) {
        int point = number.indexOf('.');
        int end = point < 0 ? number.length() : point;
        int start = number.startsWith("-") ? 1 : 0;
        StringBuilder out = new StringBuilder(number);
        for (int i = end - 3; i > start; i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }
}
