package io.wuye.kernel.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a row below the heading is. Only a row that misses a required value can be anything but data. */
enum RowKind {
    /** A row to be read. */
    DATA,
    /** No value in any cell. */
    BLANK,
    /** The sum of the rows above it, back to the last such row. */
    SUBTOTAL,
    /** The sum of all rows above it. */
    TOTAL,
    /** Remarks, signatures, examples. */
    NOTE,
    /** The heading once more, as on every printed page. */
    HEADING;

    private static final Set<String> TOTALS =
            Set.of("合计", "总计", "总合计", "共计", "累计", "总和", "total", "grandtotal", "sum", "totals");
    private static final Set<String> SUBTOTALS = Set.of("小计", "本页小计", "本页合计", "subtotal");
    private static final List<String> NOTES = List.of(
            "注:",
            "注1",
            "注2",
            "备注:",
            "说明:",
            "填写说明",
            "填表说明",
            "填报说明",
            "制表",
            "填表人",
            "填报人",
            "审核人",
            "审核:",
            "复核",
            "经办人",
            "负责人",
            "打印日期",
            "打印时间",
            "打印人",
            "示例",
            "样例",
            "例:",
            "例如",
            "※",
            "note:",
            "notes:",
            "prepared by",
            "e.g.");

    static RowKind of(RawRow row, Layout layout) {
        if (row.isBlank()) {
            return BLANK;
        }
        if (isComplete(row, layout)) {
            return repeatsHeading(row, layout) ? HEADING : DATA;
        }
        return ofIncomplete(row);
    }

    /** Looks at every word of a row that cannot be data anyway, for a sum may be called so in any column. */
    private static RowKind ofIncomplete(RawRow row) {
        for (Cell cell : row.cells()) {
            if (cell.kind() != Cell.Kind.TEXT || cell.isBlank()) {
                continue;
            }
            String word = Headings.normal(cell.text());
            if (SUBTOTALS.contains(word) || word.endsWith("小计")) {
                return SUBTOTAL;
            }
            if (TOTALS.contains(word) || (word.length() <= 12 && (word.endsWith("合计") || word.endsWith("总计")))) {
                return TOTAL;
            }
        }
        String first = Texts.plain(row.firstText()).toLowerCase(Locale.ROOT);
        return NOTES.stream().anyMatch(first::startsWith) ? NOTE : DATA;
    }

    private static boolean isComplete(RawRow row, Layout layout) {
        List<Column> columns = layout.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).mandatory()
                    && Empty.is(row.cell(layout.positions().get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeatsHeading(RawRow row, Layout layout) {
        for (int i = 0; i < layout.positions().size(); i++) {
            int position = layout.positions().get(i);
            if (position > 0
                    && !Texts.strip(row.cell(position).text())
                            .equals(layout.headings().get(i))) {
                return false;
            }
        }
        return true;
    }
}
