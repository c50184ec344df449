package io.wuye.kernel.time;

import java.time.LocalDateTime;

/**
 * Moments as registers and files keep them: {@code 2026-11-01T10:05:00}, always nineteen characters, so that their order
 * is that of the texts. Written out by hand, because a month has millions of them and a formatter takes ten times as long.
 */
public final class Moments {
    private static final int LENGTH = 19;

    private Moments() {}

    /**
     * Reads a canonical moment.
     *
     * @throws IllegalArgumentException if the text has another length; digits are not looked at, for the register did
     */
    public static LocalDateTime parse(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("not a moment: " + text);
        }
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, LENGTH));
    }

    /** The canonical text; parts of a second are left out. */
    public static String text(LocalDateTime moment) {
        char[] text = "0000-00-00T00:00:00".toCharArray();
        write(text, 4, moment.getYear());
        write(text, 7, moment.getMonthValue());
        write(text, 10, moment.getDayOfMonth());
        write(text, 13, moment.getHour());
        write(text, 16, moment.getMinute());
        write(text, LENGTH, moment.getSecond());
        return new String(text);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    /** Writes the digits of a number so that they end before a place. */
    private static void write(char[] text, int end, int number) {
        int left = number;
        for (int i = end - 1; left > 0; i--) {
            text[i] = (char) ('0' + left % 10);
            left /= 10;
        }
    }
}
