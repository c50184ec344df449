package io.wuye.billing;

import io.wuye.kernel.text.Codes;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The number people quote: {@code 202611/TA/1-101/WY/1}. Made of the natural key, so it depends on no order of imports.
 *
 * @param seq number of the line within billing month, unit and fee item, from 1
 */
public record ChargeNumber(YearMonth billingMonth, String projectCode, String unitCode, String tariffCode, int seq) {
    private static final DateTimeFormatter COMPACT_MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final int PARTS = 5;

    /** Reads what {@link #toString} writes, codes in any spelling; empty for anything else. */
    public static Optional<ChargeNumber> parse(String text) {
        String[] parts = text.strip().split("/", -1);
        if (parts.length != PARTS || !parts[4].matches("[1-9]\\d{0,8}")) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.parse(parts[0], COMPACT_MONTH);
            return Optional.of(new ChargeNumber(
                    month, code(parts[1]), code(parts[2]), code(parts[3]), Integer.parseInt(parts[4])));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }

    /** The number of another line of the same month, unit and fee item. */
    ChargeNumber of(Charge line) {
        return new ChargeNumber(billingMonth, projectCode, unitCode, tariffCode, line.seq());
    }

    /** Codes are in normal form and hold no full-width slash, which stands for theirs. */
    @Override
    public String toString() {
        return String.join(
                "/", compact(billingMonth), part(projectCode), part(unitCode), part(tariffCode), String.valueOf(seq));
    }

    // Half a million numbers a minute are written: a formatter would take most of it.
    private static String compact(YearMonth month) {
        String digits = String.valueOf(month.getYear() * 100 + month.getMonthValue());
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }

    private static String part(String code) {
        return code.replace('/', '／');
    }

    private static String code(String part) {
        return Codes.normal(part.replace('／', '/'));
    }
}
