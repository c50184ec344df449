package io.wuye.kernel.table;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;

/** {@link CellType#MONTH_DAY}. */
record MonthDayType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        String text = cell.text();
        // Typed into a spreadsheet, 11-15 becomes a day of this year; only month and day are meant.
        if (cell.kind() == Cell.Kind.DATE && text.length() >= 10) {
            return Parsed.value(text.substring(5, 10));
        }
        List<String> parts = Dates.parts(Texts.plain(text));
        if (parts.size() != 2 || !parts.stream().allMatch(Texts::isDigits)) {
            return Parsed.bad("table.cell.monthday", Texts.excerpt(text));
        }
        try {
            MonthDay day = MonthDay.of(Dates.number(parts.get(0)), Dates.number(parts.get(1)));
            return Parsed.value(day.toString().substring(2));
        } catch (DateTimeException noSuchDay) {
            return Parsed.bad("table.cell.monthday", Texts.excerpt(text));
        }
    }
}
