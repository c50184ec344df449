package io.wuye.kernel.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@link CellType#TIMESTAMP}. */
record TimestampType() implements CellType {
    /** The clock of every office: China has kept one offset since 1992. */
    private static final ZoneOffset OFFICE = ZoneOffset.ofHours(8);

    /** A moment of another program, with its offset from UTC or parts of a second. */
    private static final Pattern EXACT = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d{1,9})?\\s?(Z|[+-]\\d{2}(?::?\\d{2})?)?");

    @Override
    public Parsed parse(Cell cell) {
        Parsed plain = plain(cell);
        return plain instanceof Parsed.Bad bad ? exact(cell, bad) : plain;
    }

    /** Turns an offset into the office's clock and cuts parts of a second off. */
    private static Parsed exact(Cell cell, Parsed.Bad otherwise) {
        Matcher shape = EXACT.matcher(Texts.plain(cell.text()));
        if (!shape.matches()) {
            return otherwise;
        }
        try {
            LocalDateTime said = LocalDate.parse(shape.group(1)).atTime(LocalTime.parse(shape.group(2)));
            ZoneOffset offset = shape.group(3) == null ? OFFICE : ZoneOffset.of(shape.group(3));
            return Parsed.value(Dates.iso(
                    said.atOffset(offset).withOffsetSameInstant(OFFICE).toLocalDateTime()));
        } catch (DateTimeException noSuchTime) {
            return otherwise;
        }
    }

    private static Parsed plain(Cell cell) {
        if (cell.kind() == Cell.Kind.DATE) {
            return Parsed.value(cell.text().length() == 10 ? cell.text() + "T00:00:00" : cell.text());
        }
        String text = Texts.plain(cell.text());
        if (text.length() == 14 && Texts.isDigits(text)) {
            String clock = text.substring(8, 10) + ":" + text.substring(10, 12) + ":" + text.substring(12);
            return moment(Cell.text(text.substring(0, 8)), clock, cell.text());
        }
        int gap = Math.max(text.indexOf('T'), text.lastIndexOf(' '));
        gap = gap < 0 ? text.indexOf('日') + 1 : gap;
        if (gap <= 0 || gap == text.length()) {
            return moment(cell, "0:00", cell.text());
        }
        String clock = text.substring(text.charAt(gap) == 'T' || text.charAt(gap) == ' ' ? gap + 1 : gap);
        return moment(Cell.text(Texts.strip(text.substring(0, gap))), clock, cell.text());
    }

    private static Parsed moment(Cell day, String clock, String found) {
        if (!(Dates.day(day) instanceof Parsed.Value date)) {
            return Dates.day(day) instanceof Parsed.Bad bad && day.text().equals(found)
                    ? bad
                    : Parsed.bad("table.cell.timestamp", Texts.excerpt(found));
        }
        String colons =
                clock.replace('时', ':').replace('点', ':').replace('分', ':').replace("秒", "");
        List<String> parts = List.of((colons.endsWith(":") ? colons + "0" : colons).split(":", -1));
        boolean digits = parts.stream().allMatch(part -> part.length() <= 2 && Texts.isDigits(part));
        if (parts.size() < 2 || parts.size() > 3 || !digits) {
            return Parsed.bad("table.cell.timestamp", Texts.excerpt(found));
        }
        try {
            int second = parts.size() == 3 ? Dates.number(parts.get(2)) : 0;
            LocalTime time = LocalTime.of(Dates.number(parts.get(0)), Dates.number(parts.get(1)), second);
            return Parsed.value(Dates.iso(LocalDate.parse(date.canonical()).atTime(time)));
        } catch (DateTimeException noSuchTime) {
            return Parsed.bad("table.cell.timestamp", Texts.excerpt(found));
        }
    }
}
