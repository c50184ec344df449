package io.wuye.samples;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The spellings of one day and one number that one office uses side by side, and csv files. */
final class OfficeText {
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMdd");

    private OfficeText() {}

    /** A day in one of six styles; some are texts, some numbers, one a real date. */
    static @Nullable Object day(@Nullable LocalDate day, int style) {
        if (day == null) {
            return null;
        }
        return switch (Math.floorMod(style, 6)) {
            case 0 -> day;
            case 1 -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case 2 -> day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
            case 3 -> day.format(COMPACT);
            case 4 -> Integer.valueOf(day.format(COMPACT));
            default -> wide(day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth());
        };
    }

    /** A number as a number, as text, with its unit, in full width. */
    static Object area(BigDecimal area, int style) {
        return switch (Math.floorMod(style, 4)) {
            case 0 -> area;
            case 1 -> area.toPlainString();
            case 2 -> area.toPlainString() + "㎡";
            default -> wide(area.toPlainString());
        };
    }

    /** Digits, dashes and points as a Chinese keyboard types them. */
    static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    /** A csv as Excel in China saves it: GBK, CRLF. */
    static byte[] gbk(List<String> lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName("GB18030"));
    }

    /** A csv as Excel saves it with a byte order mark. */
    static byte[] utf8(List<String> lines) {
        return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
