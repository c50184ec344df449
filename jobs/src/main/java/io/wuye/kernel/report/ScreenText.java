package io.wuye.kernel.report;

import io.wuye.kernel.text.Escapes;
import org.jspecify.annotations.Nullable;

/** How a value reads on a screen: amounts with thousands separators, nothing that a terminal would obey. */
final class ScreenText {
    private ScreenText() {}

    static String of(Kind kind, @Nullable Object value) {
        String plain = Escapes.visible(CellText.of(kind, value));
        return (kind == Kind.MONEY || kind == Kind.INTEGER) && value instanceof Number ? grouped(plain) : plain;
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
