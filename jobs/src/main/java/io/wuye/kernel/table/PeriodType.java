package io.wuye.kernel.table;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@link CellType#PERIOD}. */
record PeriodType() implements CellType {
    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)\\d\\d)(?:年度?)?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20|21)\\d\\d)(?:[-./年])?(\\d{1,2})月?份?");
    private static final Pattern PART =
            Pattern.compile("((?:19|20|21)\\d\\d)[-./年]?(?:([QH])([1-4])|第?([一二三四1-4])季度?|([上下])半年)");

    @Override
    public Parsed parse(Cell cell) {
        String text = cell.text();
        // Typed into a spreadsheet, 2026-11 becomes the first of November.
        if (cell.kind() == Cell.Kind.DATE && text.length() == 10 && text.endsWith("-01")) {
            return Parsed.value(text.substring(0, 7));
        }
        String plain = Texts.plain(text).replace(" ", "").toUpperCase(Locale.ROOT);
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Parsed.value(year.group(1));
        }
        Matcher part = PART.matcher(plain);
        if (part.matches()) {
            return ofPart(part, text);
        }
        Matcher month = MONTH.matcher(plain);
        int number = month.matches() ? Integer.parseInt(month.group(2)) : 0;
        return number >= 1 && number <= 12
                ? Parsed.value(month.group(1) + (number < 10 ? "-0" : "-") + number)
                : Parsed.bad("table.cell.period", Texts.excerpt(text));
    }

    private static Parsed ofPart(Matcher part, String text) {
        String year = part.group(1);
        if (part.group(5) != null) {
            return Parsed.value(year + (part.group(5).equals("上") ? "-H1" : "-H2"));
        }
        if (part.group(4) != null) {
            int quarter = "一二三四".indexOf(part.group(4));
            return Parsed.value(year + "-Q" + (quarter >= 0 ? String.valueOf(quarter + 1) : part.group(4)));
        }
        boolean exists = part.group(2).equals("Q") || part.group(3).compareTo("2") <= 0;
        return exists
                ? Parsed.value(year + "-" + part.group(2) + part.group(3))
                : Parsed.bad("table.cell.period", Texts.excerpt(text));
    }
}
