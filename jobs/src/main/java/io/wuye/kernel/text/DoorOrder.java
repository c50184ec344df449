package io.wuye.kernel.text;

/**
 * The order in which people walk past doors: 2栋 before 10栋, 1-2-301 before 1-10-101, 二号楼 before 十号楼.
 *
 * <p>The order is put into a text that sorts right when compared as plain bytes, so that databases, files and Java all
 * agree without a collation.
 */
public final class DoorOrder {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String CHINESE_NUMBER = "〇十百" + CHINESE_DIGITS;
    private static final int DIGITS = 8;

    private DoorOrder() {}

    /**
     * A text that sorts units by building, then door. Different doors have different keys, equal ones equal keys.
     *
     * @param building e.g. {@code 2栋}; may be empty
     * @param unit e.g. {@code 2-1-301}
     */
    public static String key(String building, String unit) {
        StringBuilder key = new StringBuilder(building.length() + unit.length() + 4 * DIGITS);
        boolean kept = appendPadded(key, building);
        kept &= appendPadded(key.append(' '), unit);
        // Numbers lose their spelling (01 and 1, 二 and 2): the spelling decides between doors that are otherwise equal.
        return kept
                ? key.toString()
                : key.append(' ').append(building).append(' ').append(unit).toString();
    }

    /** Appends the normal form with all numbers brought to one width; false = a spelling was lost by it. */
    private static boolean appendPadded(StringBuilder key, String text) {
        String normal = Codes.normal(text);
        boolean kept = normal.equals(text);
        for (int from = 0; from < normal.length(); ) {
            int to = endOfNumber(normal, from);
            if (to == from) {
                key.append(normal.charAt(from++));
            } else {
                String digits = digits(normal, from, to);
                kept &= digits.length() == to - from && normal.startsWith(digits, from);
                key.append("0".repeat(Math.max(0, DIGITS - digits.length()))).append(digits);
                from = to;
            }
        }
        return kept;
    }

    /** Where the number that begins here ends; where it begins, if none does. */
    private static int endOfNumber(String text, int from) {
        int to = from;
        while (to < text.length() && isDigit(text.charAt(to))) {
            to++;
        }
        if (to == from) {
            while (to < text.length() && isChineseNumber(text.charAt(to))) {
                to++;
            }
        }
        return to;
    }

    private static String digits(String text, int from, int to) {
        if (isDigit(text.charAt(from))) {
            int first = from;
            while (first < to - 1 && text.charAt(first) == '0') {
                first++;
            }
            return text.substring(first, to);
        }
        String number = text.substring(from, to);
        return number.indexOf('十') < 0 && number.indexOf('百') < 0 ? positional(number) : spoken(number);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isChineseNumber(char c) {
        return c > '\u3000' && CHINESE_NUMBER.indexOf(c) >= 0;
    }

    /** 一〇二 is 102. */
    private static String positional(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(digit((char) c)));
        return digits(digits.toString(), 0, digits.length());
    }

    /** 一百二十三 is 123, 十 is 10. */
    private static String spoken(String number) {
        long value = 0;
        int digit = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '十' || c == '百') {
                value += (long) (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = digit(c);
            }
        }
        return Long.toString(value + digit);
    }

    private static int digit(char c) {
        return Math.max(0, CHINESE_DIGITS.indexOf(c));
    }
}
