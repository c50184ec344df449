package io.wuye.kernel.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;

/** Days and moments as offices write them. A day without a year, or with half of one, is a problem and never a guess. */
final class Dates {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /** No contract, charge or record of an office is older or later; a year outside is a typing mistake. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    /** Days from 1950 to 2149 as Excel counts: what a bare five-digit number in a date column must be. */
    private static final long FIRST_SERIAL = 18_264;

    private static final long LAST_SERIAL = 91_312;

    private Dates() {}

    /** {@code 2026-11-01T10:05:00}. */
    static String iso(LocalDateTime moment) {
        return SECONDS.format(moment);
    }

    /** The day that a cell means. */
    static Parsed day(Cell cell) {
        String text = cell.text();
        if (isIso(text)) {
            return isInEveryMonth(text)
                    ? Parsed.value(text)
                    : checked(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), text);
        }
        if (cell.kind() == Cell.Kind.DATE) {
            return Parsed.bad("table.cell.date.time", text);
        }
        return cell.isNumber() ? dayOfNumber(cell) : dayOfText(text);
    }

    private static Parsed dayOfNumber(Cell cell) {
        String text = cell.text();
        if (text.length() == 5 && Texts.isDigits(text)) {
            long serial = Long.parseLong(text);
            if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
                return Parsed.value(ExcelNumber.date(text, cell.kind() == Cell.Kind.NUMBER_1904));
            }
        }
        return text.indexOf('.') == 5 ? Parsed.bad("table.cell.date.time", text) : dayOfText(text);
    }

    private static Parsed dayOfText(String raw) {
        String text = withoutMidnight(Texts.plain(raw));
        String found = Texts.excerpt(raw);
        if (Texts.isDigits(text)) {
            return ofDigits(text, found);
        }
        List<String> parts = parts(text);
        boolean numbers = parts.stream().allMatch(Texts::isDigits);
        if (!numbers || parts.size() > 3 || parts.size() < 2) {
            return Parsed.bad(isMoment(text) ? "table.cell.date.time" : "table.cell.date", found);
        }
        if (parts.size() == 2) {
            return Parsed.bad(
                    parts.get(0).length() == 4 ? "table.cell.date.dayless" : "table.cell.date.yearless", found);
        }
        if (parts.get(0).length() != 4) {
            return Parsed.bad("table.cell.date.shortyear", found);
        }
        if (parts.get(1).length() > 2 || parts.get(2).length() > 2) {
            return Parsed.bad("table.cell.date", found);
        }
        return checked(number(parts.get(0)), number(parts.get(1)), number(parts.get(2)), found);
    }

    /** {@code 2024-03-01 10:05}. */
    private static boolean isMoment(String text) {
        return text.matches("\\d{4}\\D.*\\d{1,2}:\\d{2}(:\\d{2})?");
    }

    private static Parsed ofDigits(String digits, String found) {
        if (digits.length() == 8) {
            return checked(number(digits, 0, 4), number(digits, 4, 6), number(digits, 6, 8), found);
        }
        if (digits.length() == 5) {
            return Parsed.bad("table.cell.date.serial", found);
        }
        return Parsed.bad("table.cell.date", found);
    }

    private static Parsed checked(int year, int month, int day, String found) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Parsed.bad("table.cell.date.year", found, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        try {
            return Parsed.value(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException noSuchDay) {
            return Parsed.bad("table.cell.date.nosuchday", found);
        }
    }

    /** Year, month and day as written: {@code 2024年3月1日}, {@code 2024.3.1}, {@code 2024/03/01}, {@code 2024-3-1}. */
    static List<String> parts(String text) {
        String body = text.endsWith("日") || text.endsWith("号") ? text.substring(0, text.length() - 1) : text;
        body = body.endsWith("月") ? body.substring(0, body.length() - 1) : body;
        List<String> parts = new ArrayList<>(3);
        int from = 0;
        for (int i = 0; i <= body.length(); i++) {
            if (i == body.length() || "年月.-/".indexOf(body.charAt(i)) >= 0) {
                parts.add(Texts.strip(body.substring(from, i)));
                from = i + 1;
            }
        }
        return parts;
    }

    /** {@code 2024/3/1 0:00:00} is what Excel makes of a day when it saves a csv. */
    private static String withoutMidnight(String text) {
        for (String midnight : List.of(" 00:00:00", " 0:00:00", " 00:00", " 0:00", "T00:00:00")) {
            if (text.endsWith(midnight)) {
                return Texts.strip(text.substring(0, text.length() - midnight.length()));
            }
        }
        return text;
    }

    /** Whether an ISO date is certainly one, because every month of a good year has such a day. */
    private static boolean isInEveryMonth(String iso) {
        int year = number(iso, 0, 4);
        int month = number(iso, 5, 7);
        int day = number(iso, 8, 10);
        return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 28;
    }

    private static boolean isIso(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            if (i != 4 && i != 7 && !Texts.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static int number(String digits) {
        return digits.length() > 4 ? -1 : number(digits, 0, digits.length());
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
