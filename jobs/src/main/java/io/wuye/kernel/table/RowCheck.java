package io.wuye.kernel.table;

import java.util.function.Consumer;

/** A rule across the columns of one row, asked only when every cell by itself is good. */
@FunctionalInterface
public interface RowCheck {
    /** No rule. */
    RowCheck NONE = (row, problems) -> {};

    /** Tells what is wrong with the row; {@link Row#problem} makes the problem. */
    void check(Row row, Consumer<Problem> problems);

    /** Both rules, in this order. */
    default RowCheck and(RowCheck next) {
        return (row, problems) -> {
            check(row, problems);
            next.check(row, problems);
        };
    }

    /** Two dates (inclusive): the last day, where there is one, is not before the first. */
    static RowCheck ordered(String first, String last) {
        return (row, problems) -> {
            // Canonical days all have ten characters, so their order is that of the texts.
            if (row.has(first) && row.has(last) && row.text(last).compareTo(row.text(first)) < 0) {
                problems.accept(row.problem(last, "table.range.reversed", row.text(last), row.text(first)));
            }
        };
    }
}
