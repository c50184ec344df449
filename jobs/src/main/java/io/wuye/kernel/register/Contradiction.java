package io.wuye.kernel.register;

import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import java.util.ArrayList;
import java.util.List;

/** Says of a row which other row of the call has the same key, and in which columns they differ. */
final class Contradiction {
    // Line and row of this row, line and row of the other.
    private static final int KEY = 4;

    private final RegisterTable table;
    private final Intakes intakes;
    private final List<Column> values;

    Contradiction(RegisterTable table, Intakes intakes) {
        this.table = table;
        this.intakes = intakes;
        this.values = table.sheet().columns().stream()
                .filter(column -> !table.sheet().key().contains(column.name()))
                .toList();
    }

    /** The problem of one row of {@link TwinSql#page}. */
    Problem problem(long line, Cells cells) {
        Intake here = intakes.of(line);
        Place other = intakes.of(cells.number(2)).row(cells.number(3));
        String name = table.sheet().key().get(table.sheet().key().size() - 1);
        List<String> args = List.of(key(cells), other.toString(), differences(here, cells));
        return new Problem(here.cell(name, cells.number(1)), name, "register.conflict", args);
    }

    private String key(Cells cells) {
        List<String> parts = new ArrayList<>();
        List<String> names = table.sheet().key();
        for (int i = 0; i < names.size(); i++) {
            if (!cells.text(KEY + i).isEmpty()) {
                parts.add(Shown.of(table.sheet(), names.get(i), cells.text(KEY + i)));
            }
        }
        return String.join(" / ", parts);
    }

    private String differences(Intake here, Cells cells) {
        int own = KEY + table.sheet().key().size();
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Column column = values.get(i);
            String one = cells.text(own + i);
            String two = cells.text(own + values.size() + i);
            if (!one.equals(two)) {
                differences.add(heading(here, column) + " " + Shown.of(column, one) + " ≠ " + Shown.of(column, two));
            }
        }
        return String.join("；", differences);
    }

    private static String heading(Intake here, Column column) {
        String heading = here.cell(column.name(), 0).heading();
        return heading.isEmpty() ? column.label() : heading;
    }
}
