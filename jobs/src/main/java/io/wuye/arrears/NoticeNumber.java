package io.wuye.arrears;

import io.wuye.kernel.text.Codes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The number people quote: {@code 20261201/TA/1-101/1}. Made of day, unit and the unit's letters of that day. */
final class NoticeNumber {
    private static final DateTimeFormatter COMPACT_DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private NoticeNumber() {}

    /** @param seq number of the letter within day and unit, from 1 */
    static String of(LocalDate asOf, String projectCode, String unitCode, int seq) {
        return String.join("/", COMPACT_DAY.format(asOf), part(projectCode), part(unitCode), String.valueOf(seq));
    }

    /** A number as somebody typed it, in the spelling it is kept in. */
    static String normal(String typed) {
        return Codes.normal(typed.strip());
    }

    // As in charge numbers: a code's own slash is written full width.
    private static String part(String code) {
        return code.replace('/', '／');
    }
}
