package io.wuye.kernel.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Numbers of spreadsheets as people see them: 15 digits, and days counted from 1900 or 1904. */
final class ExcelNumber {
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);

    /** Excel believes in 29 February 1900, day 60; before it the count is one day short. */
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);

    private static final int NO_SUCH_DAY = 60;
    private static final BigDecimal SECONDS = new BigDecimal(86_400);

    private ExcelNumber() {}

    /**
     * Plain digits of a stored number: {@code 89.490000000000009} is 89.49, because that is what Excel shows; whole numbers
     * keep every digit.
     *
     * @throws NumberFormatException if it is none
     */
    static String plain(String stored) {
        if (stored.length() <= 15 && !stored.isEmpty() && NumberText.isShortest(stored)) {
            return stored;
        }
        if (stored.length() > 40) {
            throw new NumberFormatException("a number of " + stored.length() + " characters");
        }
        BigDecimal number = new BigDecimal(stored);
        if (number.precision() - (long) number.scale() > 400 || number.scale() > 400) {
            throw new NumberFormatException("no number of a spreadsheet: " + stored);
        }
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return (shortest.scale() > 0 ? shortest.round(FIFTEEN).stripTrailingZeros() : shortest).toPlainString();
    }

    /**
     * ISO date of a stored day count, with {@code T} and time, to the second, if it is not midnight.
     *
     * @throws DateTimeException if there is no such day
     */
    static String date(String plain, boolean from1904) {
        if (plain.length() <= 6 && Texts.isDigits(plain)) {
            // A whole day: nearly every date of a table, and no reason to count its seconds.
            return day(Long.parseLong(plain), from1904).toString();
        }
        BigDecimal serial = new BigDecimal(plain);
        BigDecimal limit = new BigDecimal(3_000_000);
        if (serial.signum() < 0 || serial.compareTo(limit) > 0) {
            throw new DateTimeException("no day " + plain);
        }
        long seconds =
                serial.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime moment = LocalDateTime.of(day(seconds / 86_400, from1904), LocalTime.MIDNIGHT)
                .plus(seconds % 86_400, ChronoUnit.SECONDS);
        return seconds % 86_400 == 0 ? moment.toLocalDate().toString() : Dates.iso(moment);
    }

    /** The stored day count, from 1900, of a moment. */
    static String serial(LocalDateTime moment) {
        long days = ChronoUnit.DAYS.between(DAY_0_OF_1900, moment.toLocalDate());
        long seconds = moment.toLocalTime().toSecondOfDay();
        // Day 60 is none: before it the count is one short.
        BigDecimal whole = BigDecimal.valueOf(days <= NO_SUCH_DAY ? days - 1 : days);
        return seconds == 0
                ? whole.toPlainString()
                : whole.add(BigDecimal.valueOf(seconds).divide(SECONDS, 10, RoundingMode.HALF_UP))
                        .toPlainString();
    }

    private static LocalDate day(long serial, boolean from1904) {
        if (from1904) {
            return DAY_0_OF_1904.plusDays(serial);
        }
        if (serial == NO_SUCH_DAY || serial == 0) {
            throw new DateTimeException("no day " + serial);
        }
        return DAY_0_OF_1900.plusDays(serial < NO_SUCH_DAY ? serial + 1 : serial);
    }
}
