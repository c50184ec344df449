package io.wuye.kernel.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personal data made recognisable to those who know the person, and useless to all others.
 *
 * <p>Several values in one cell (joint owners, two phones) are masked one by one; what stands between them stays.
 */
public final class Masks {
    private static final Pattern SEPARATED = Pattern.compile("[^、，,;；/]+");
    private static final Pattern CHINA_PREFIX = Pattern.compile("^(?:\\+|00)?86(?=1\\d{10}$)");

    private Masks() {}

    /** {@code 张三丰} → {@code 张*}: the first character; the star hides how many follow. */
    public static String name(String names) {
        return each(names, name -> new String(Character.toChars(name.codePointAt(0))) + "*");
    }

    /** {@code 13800138000} → {@code 138****8000}; of shorter numbers only the last two digits stay. */
    public static String phone(String phones) {
        return each(phones, Masks::onePhone);
    }

    /** {@code 11010519491231002X} → {@code 110***********002X}; of short document numbers only the last character. */
    public static String idNumber(String numbers) {
        return each(numbers, number -> number.length() >= 15 ? keep(number, 3, 4) : keep(number, 0, 1));
    }

    private static String onePhone(String phone) {
        String digits = phone.replaceAll("[^\\d+]", "");
        String local = CHINA_PREFIX.matcher(digits).replaceFirst("");
        return local.length() == 11 ? keep(local, 3, 4) : "****" + digits.substring(Math.max(0, digits.length() - 2));
    }

    private static String keep(String value, int first, int last) {
        int hidden = value.length() - first - last;
        if (hidden < 1) {
            return "*";
        }
        return value.substring(0, first) + "*".repeat(hidden) + value.substring(value.length() - last);
    }

    private static String each(String values, UnaryOperator<String> mask) {
        return SEPARATED.matcher(values).replaceAll(found -> Matcher.quoteReplacement(masked(found.group(), mask)));
    }

    private static String masked(String value, UnaryOperator<String> mask) {
        String trimmed = value.strip();
        return trimmed.isEmpty() ? value : mask.apply(trimmed);
    }
}
