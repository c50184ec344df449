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
}
