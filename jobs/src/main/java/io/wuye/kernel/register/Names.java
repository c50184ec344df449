package io.wuye.kernel.register;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of column names, joined into the pieces of a statement. */
final class Names {
    private Names() {}

    /** {@code s.a, s.b}. */
    static String list(String alias, Collection<String> columns) {
        return join(columns, ", ", column -> alias + "." + column);
    }

    /** {@code s.a = t.a AND s.b = t.b}: for columns that are never null. */
    static String same(String left, String right, List<String> columns) {
        return join(columns, " AND ", column -> left + "." + column + " = " + right + "." + column);
    }

    /** True in SQL if any column differs, where an empty cell equals an empty cell; false when there is no column. */
    static String differs(String left, String right, List<String> columns) {
        String any = join(columns, " OR ", column -> left + "." + column + " IS DISTINCT FROM " + right + "." + column);
        return columns.isEmpty() ? "1 = 0" : "(" + any + ")";
    }

    static String join(Collection<String> columns, String separator, Function<String, String> piece) {
        return columns.stream().map(piece).collect(Collectors.joining(separator));
    }
}
