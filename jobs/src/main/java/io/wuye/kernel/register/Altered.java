package io.wuye.kernel.register;

import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Problem;
import java.util.ArrayList;
import java.util.List;

/** Says of a row which values of a known fact it would change, although they never change. */
final class Altered {
    // Line and row.
    private static final int KEY = 2;

    private final RegisterTable table;
    private final Intakes intakes;
    private final List<Column> fixed;

    Altered(RegisterTable table, Intakes intakes) {
        this.table = table;
        this.intakes = intakes;
        this.fixed = table.sheet().fixed().stream()
                .map(name -> table.sheet().find(name).orElseThrow())
                .toList();
    }

    /** The problem of one row of {@link FixedSql#page}. */
    Problem problem(long line, Cells cells) {
        List<String> key = new ArrayList<>();
        for (String name : table.sheet().key()) {
            key.add(Shown.of(table.sheet(), name, cells.text(KEY + key.size())));
        }
        int first = KEY + key.size();
        List<String> differences = new ArrayList<>();
        String column = "";
        for (int i = 0; i < fixed.size(); i++) {
            String here = cells.text(first + i);
            String known = cells.text(first + fixed.size() + i);
            if (!here.equals(known)) {
                column = column.isEmpty() ? fixed.get(i).name() : column;
                differences.add(fixed.get(i).label() + " " + Shown.of(fixed.get(i), known) + " → "
                        + Shown.of(fixed.get(i), here));
            }
        }
        List<String> args = List.of(String.join(" / ", key), String.join("；", differences));
        return new Problem(intakes.of(line).cell(column, cells.number(1)), column, "register.fixed", args);
    }
}
