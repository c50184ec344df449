package io.wuye.billing;

import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * The SQL of billing by sets: which units of {@code bill_unit u} a statement is about, and the arithmetic of
 * {@link SetItem}. Numbers, months and days are written into the text, codes as quoted texts.
 */
final class SetSql {
    private SetSql() {}

    /** Units of a slice. */
    static String in(Slice slice) {
        return "u.project_id = " + slice.projectId() + " AND u.unit_id BETWEEN " + slice.first() + " AND "
                + slice.last();
    }

    /** Units of a profile, plain or not. */
    static String of(SetProfile profile) {
        if (profile.classes().isEmpty()) {
            return "1 = 1";
        }
        return "u.class_id IN ("
                + profile.classes().stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    /** Units whose facts do not change while they are billed. */
    static String plain(SetProfile profile) {
        return "u.from_day <= '" + profile.days().first() + "' AND u.to_day >= '"
                + profile.days().last() + "'";
    }

    /** All other units. */
    static String special(SetProfile profile) {
        return "(u.from_day IS NULL OR NOT (" + plain(profile) + "))";
    }

    /** Units without a charge of the month that a set could have made. */
    static String fresh(Slice slice, SetProfile profile) {
        return "NOT EXISTS (SELECT 1 FROM charge c WHERE c.billing_month = '" + slice.month()
                + "' AND c.unit_id = u.unit_id" + notByRow(profile.rowCodes()) + ")";
    }

    /** Charges {@code c} of items that are not billed row by row. */
    static String notByRow(SortedSet<String> rowCodes) {
        return rowCodes.isEmpty()
                ? ""
                : " AND c.tariff_code NOT IN ("
                        + rowCodes.stream().map(SetSql::text).collect(Collectors.joining(", ")) + ")";
    }

    /** What a unit owes of an item, in fen. */
    static String amount(SetItem item) {
        return item.times() + " * ((u.area_e4 * " + item.mult() + " + " + item.plus() + ") / " + item.div() + ")";
    }

    /** How many items come to more than nothing for a unit. */
    static String linesExpected(List<SetItem> items) {
        return items.stream()
                .map(item -> " + CASE WHEN " + amount(item) + " <> 0 THEN 1 ELSE 0 END")
                .collect(Collectors.joining("", "0", ""));
    }

    /**
     * The items as a table {@code i}, in order of code.
     *
     * @param firstSet id of the first item's set
     */
    static String items(List<SetItem> items, long firstSet) {
        StringBuilder rows = new StringBuilder("(");
        for (int n = 0; n < items.size(); n++) {
            SetItem item = items.get(n);
            rows.append(n == 0 ? "SELECT " : " UNION ALL SELECT ")
                    .append(text(item.code()))
                    .append(" AS tariff_code, ")
                    .append(firstSet + n)
                    .append(" AS set_id, ")
                    .append(item.isFlat() ? "'1'" : "CAST(NULL AS TEXT)")
                    .append(" AS quantity, ")
                    .append("'%s' AS period_from, '%s' AS period_to, "
                            .formatted(
                                    item.servicePeriod().first(),
                                    item.servicePeriod().last()))
                    .append("%d AS times, %d AS mult, %d AS plus, %d AS div, "
                            .formatted(item.times(), item.mult(), item.plus(), item.div()))
                    .append("%d AS net_mult, %d AS net_plus, %d AS net_div"
                            .formatted(item.netMult(), item.netPlus(), item.netDiv()));
        }
        return rows.append(") i").toString();
    }

    /** The amount of item {@code i} for unit {@code u}. */
    static final String AMOUNT = "i.times * ((u.area_e4 * i.mult + i.plus) / i.div)";

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
