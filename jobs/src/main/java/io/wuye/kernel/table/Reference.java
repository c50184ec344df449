package io.wuye.kernel.table;

import java.util.List;

/**
 * These columns, taken together, must name an existing row of another register (a row with none of them filled refers to
 * nothing).
 *
 * @param kind the register, e.g. {@code units}
 * @param columns columns of this sheet, in the order of that register's key
 */
public record Reference(String kind, List<String> columns) {
    public Reference {
        columns = List.copyOf(columns);
    }
}
