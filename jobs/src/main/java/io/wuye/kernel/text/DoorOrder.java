package io.wuye.kernel.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order in which people walk past doors: 2栋 before 10栋, 1-2-301 before 1-10-101, 二号楼 before 十号楼.
 *
 * <p>The order is put into a text that sorts right when compared as plain bytes, so that databases, files and Java all
 * agree without a collation.
 */
public final class DoorOrder {
    private static final Pattern NUMBER = Pattern.compile("\\d+|[〇零一二三四五六七八九十百]+");
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final int DIGITS = 8;

    private DoorOrder() {}

    /**
     * A text that sorts units by building, then door. Different doors have different keys, equal ones equal keys.
     *
     * @param building e.g. {@code 2栋}; may be empty
     * @param unit e.g. {@code 2-1-301}
     */
    public static String key(String building, String unit) {
        String key = padded(building) + " " + padded(unit);
        // Numbers lose their spelling (01 and 1, 二 and 2): the spelling decides between doors that are otherwise equal.
        boolean hasLost = !building.equals(unpadded(building)) || !unit.equals(unpadded(unit));
        return hasLost ? key + " " + building + " " + unit : key;
    }

    private static String padded(String text) {
        return NUMBER.matcher(Codes.normal(text)).replaceAll(found -> {
            String digits = digits(found.group());
            return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
        });
    }

    private static String unpadded(String text) {
        return NUMBER.matcher(Codes.normal(text)).replaceAll(found -> Matcher.quoteReplacement(digits(found.group())));
    }

    private static String digits(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return withoutLeadingZeros(number);
        }
        return number.indexOf('十') < 0 && number.indexOf('百') < 0 ? positional(number) : spoken(number);
    }

    /** 一〇二 is 102. */
    private static String positional(String number) {
        StringBuilder digits = new StringBuilder();
        number.chars().forEach(c -> digits.append(digit((char) c)));
        return withoutLeadingZeros(digits.toString());
    }

    private static String withoutLeadingZeros(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
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
