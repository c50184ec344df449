package io.wuye.kernel.time;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDateTime;

/**
 * Moments as registers and files keep them: {@code 2026-11-01T10:05:00}, always nineteen characters, so that their order
 * is that of the texts. Written out by hand, because a month has millions of them and a formatter takes ten times as long.
 */
public final class Moments {
    private static final int LENGTH = 19;
    private static final byte[] ZERO = "0000-00-00T00:00:00".getBytes(ISO_8859_1);

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

    /**
     * Reads a canonical moment from a part of a longer text.
     *
     * @param text ASCII from here to there
     * @throws IllegalArgumentException as {@link #parse(String)}
     */
    public static LocalDateTime parse(byte[] text, int from, int to) {
        if (to - from != LENGTH) {
            throw new IllegalArgumentException("not a moment: " + new String(text, from, to - from, UTF_8));
        }
        return LocalDateTime.of(
                number(text, from, from + 4),
                number(text, from + 5, from + 7),
                number(text, from + 8, from + 10),
                number(text, from + 11, from + 13),
                number(text, from + 14, from + 16),
                number(text, from + 17, to));
    }

    /** The canonical text; parts of a second are left out. */
    public static String text(LocalDateTime moment) {
        byte[] text = ZERO.clone();
        write(text, 4, moment.getYear());
        write(text, 7, moment.getMonthValue());
        write(text, 10, moment.getDayOfMonth());
        write(text, 13, moment.getHour());
        write(text, 16, moment.getMinute());
        write(text, LENGTH, moment.getSecond());
        return new String(text, ISO_8859_1);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static int number(byte[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }

    /** Writes the digits of a number so that they end before a place. */
    private static void write(byte[] text, int end, int number) {
        int left = number;
        for (int i = end - 1; left > 0; i--) {
            text[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }
}
