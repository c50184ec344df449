package io.wuye.kernel.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One good row: a canonical value per field of its sheet.
 *
 * <p>The typed getters are for values that must be there: they throw on an empty one, because that is a mistake of the
 * caller. Ask {@link #has} or use {@link #get} where a column is optional.
 */
public final class Row {
    private final Layout layout;
    private final long number;
    private final @Nullable String[] values;

    Row(Layout layout, long number, @Nullable String[] values) {
        this.layout = layout;
        this.number = number;
        this.values = values;
    }

    /** Checks the row across its columns and computes its derived fields; false if it has problems. */
    boolean complete(Consumer<Problem> problems) {
        boolean[] good = {true};
        layout.sheet().check().check(this, problem -> {
            good[0] = false;
            problems.accept(problem);
        });
        List<Derived> derived = layout.sheet().derived();
        int columns = layout.sheet().columns().size();
        for (int i = 0; good[0] && i < derived.size(); i++) {
            values[columns + i] = derived.get(i).value().apply(this);
        }
        return good[0];
    }

    /** The row Excel shows, or the physical line of a text file. */
    public long number() {
        return number;
    }

    /** The canonical value of a column or derived field, null if empty. */
    public @Nullable String get(String field) {
        return values[layout.index(field)];
    }

    /** As {@link #get(String)}, by place in {@link Sheet#fields()}: for loops over whole rows. */
    public @Nullable String get(int field) {
        return values[field];
    }

    /** Whether the field has a value. */
    public boolean has(String field) {
        return get(field) != null;
    }

    /** The canonical value. */
    public String text(String field) {
        String value = get(field);
        if (value == null) {
            throw new IllegalStateException("empty " + field + " in " + place());
        }
        return value;
    }

    /** The day of a {@link CellType#DATE} column. */
    public LocalDate date(String field) {
        return LocalDate.parse(text(field));
    }

    /** The number of a decimal column. */
    public BigDecimal decimal(String field) {
        return new BigDecimal(text(field));
    }

    /** The number of a whole-number column. */
    public long number(String field) {
        return Long.parseLong(text(field));
    }

    /** The fen of a {@link CellType#MONEY} column. */
    public long fen(String field) {
        return number(field);
    }

    /** Whether a {@link CellType#FLAG} column says yes. */
    public boolean flag(String field) {
        return text(field).equals("yes");
    }

    /** The row as a whole. */
    public Place place() {
        return layout.place(number);
    }

    /** The cell of a column. */
    public Place place(String column) {
        return layout.place(number, layout.index(column));
    }

    /** A problem at the cell of a column. */
    public Problem problem(String column, String key, String... args) {
        return new Problem(place(column), column, key, List.of(args));
    }
}
