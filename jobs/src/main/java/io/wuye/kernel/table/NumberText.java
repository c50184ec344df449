package io.wuye.kernel.table;

import java.math.BigDecimal;
import java.util.List;

/** The plain number in what people write: {@code ￥1,234.50元}, {@code ８９．５㎡}. Never a guess. */
final class NumberText {
    private static final List<String> BEFORE = List.of("¥", "RMB", "CNY", "人民币");
    private static final List<String> AFTER =
            List.of("元", "圆", "元整", "m2", "平方米", "平米", "平方", "平", "户", "个", "天", "层", "份", "度", "吨", "m3", "立方米");

    /** So many digits always fit into a long. */
    private static final int LONG_DIGITS = 18;

    private NumberText() {}

    /** Digits with at most one point and a sign; empty if the text is no such number. */
    static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String cleaned = Texts.plain(text).replace('−', '-');
        boolean negative = cleaned.startsWith("-");
        String body = Texts.strip(negative || cleaned.startsWith("+") ? cleaned.substring(1) : cleaned);
        for (String word : BEFORE) {
            body = body.startsWith(word) ? Texts.strip(body.substring(word.length())) : body;
        }
        // ￥-12.00 as well as -￥12.00
        if (!negative && body.startsWith("-") && body.length() < cleaned.length()) {
            negative = true;
            body = body.substring(1);
        }
        String digits = ungrouped(withoutUnit(body));
        return isPlain(digits) && Texts.isDigit(digits.charAt(digits.length() - 1)) && !digits.startsWith("-")
                ? (negative ? "-" + digits : digits)
                : "";
    }

    /** Whether the text is a sign, digits and one point in their right order, and no more than 40 of them. */
    static boolean isPlain(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int points = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                points++;
            } else if (!Texts.isDigit(c)) {
                return false;
            }
        }
        int digits = text.length() - from - points;
        return points <= 1 && digits > 0 && digits <= 40 && text.charAt(text.length() - 1) != '.';
    }

    /** The number of plain digits; those that fit into a long are not taken the long way through text. */
    static BigDecimal exact(String plain) {
        if (plain.length() > LONG_DIGITS) {
            return new BigDecimal(plain);
        }
        boolean negative = plain.startsWith("-");
        long unscaled = 0;
        int scale = 0;
        for (int i = negative ? 1 : 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '.') {
                scale = plain.length() - 1 - i;
            } else {
                unscaled = unscaled * 10 + c - '0';
            }
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
    }

    /** Whether plain digits are their own canonical form: neither {@code 102.0} nor {@code 007}; false for some that are. */
    static boolean isShortest(String text) {
        char first = text.charAt(0);
        return first > '0' && first <= '9' && isPlain(text) && (!text.endsWith("0") || text.indexOf('.') < 0);
    }

    private static String withoutUnit(String body) {
        String longest = "";
        for (String unit : AFTER) {
            longest = body.endsWith(unit) && unit.length() > longest.length() ? unit : longest;
        }
        return Texts.strip(body.substring(0, body.length() - longest.length()));
    }

    /** Without the commas between thousands; text with a comma anywhere else stays as it is, and is no number. */
    private static String ungrouped(String number) {
        if (number.indexOf(',') < 0) {
            return number;
        }
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        List<String> groups = List.of(whole.split(",", -1));
        boolean good = !groups.get(0).isEmpty() && groups.get(0).length() <= 3;
        for (String group : groups.subList(1, groups.size())) {
            good &= group.length() == 3;
        }
        return good ? String.join("", groups) + number.substring(whole.length()) : number;
    }
}
