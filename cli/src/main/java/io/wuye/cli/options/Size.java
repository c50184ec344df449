package io.wuye.cli.options;

import java.util.Locale;

/**
 * How many bytes, characters, rows or columns.
 *
 * @param count 0 = not given
 */
public record Size(long count) {
    /**
     * {@code 500}, {@code 64K}, {@code 500M}, {@code 2G}, in steps of 1,024.
     *
     * @throws NumberFormatException if the text is no such number
     * @throws ArithmeticException if it is beyond all files
     */
    static Size parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        String number = upper.replaceFirst("[KMG]$", "");
        int shift = number.equals(upper) ? 0 : 10 * (1 + "KMG".indexOf(upper.charAt(upper.length() - 1)));
        long count = Math.multiplyExact(Long.parseLong(number), 1L << shift);
        if (count < 1) {
            throw new NumberFormatException(text);
        }
        return new Size(count);
    }
}
