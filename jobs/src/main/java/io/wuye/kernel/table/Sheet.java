package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of input table means. A feature declares one constant per kind:
 *
 * <pre>{@code
 * Sheet UNITS = Sheet.of("units").title("房屋")
 *         .column(Column.of("project_code", "项目编号", CellType.CODE).required())
 *         .column(Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号"))
 *         .key("project_code", "unit_code")
 *         .refers("projects", "project_code");
 * }</pre>
 *
 * @param kind as in {@code wuye import KIND}
 * @param title what people call it, in Chinese
 * @param columns in the order of the template
 * @param key the natural key; empty: every row is a fact of its own, even if it says what another says
 * @param fixed columns that never change once a row is known, beside the key: money that came in stays as it came
 * @param references rows of other registers that a row names
 * @param derived fields computed from a good row
 * @param check rule across columns
 */
public record Sheet(
        String kind,
        String title,
        List<Column> columns,
        List<String> key,
        List<String> fixed,
        List<Reference> references,
        List<Derived> derived,
        RowCheck check) {

    public Sheet {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        fixed = List.copyOf(fixed);
        references = List.copyOf(references);
        derived = List.copyOf(derived);
    }

    /** A sheet without columns yet. */
    public static Sheet of(String kind) {
        return new Sheet(kind, kind, List.of(), List.of(), List.of(), List.of(), List.of(), RowCheck.NONE);
    }

    /** What people call it, in Chinese. */
    public Sheet title(String chinese) {
        return new Sheet(kind, chinese, columns, key, fixed, references, derived, check);
    }

    /** One more column. */
    public Sheet column(Column column) {
        return new Sheet(kind, title, with(columns, column), key, fixed, references, derived, check);
    }

    /** The columns that together identify a row; columns of the key that are not required may be empty. */
    public Sheet key(String... names) {
        Stream.of(names).forEach(this::index);
        return new Sheet(kind, title, columns, List.of(names), fixed, references, derived, check);
    }

    /** A later file may repeat these columns of a known row, but not change them. */
    public Sheet fixed(String... names) {
        Stream.of(names).forEach(this::index);
        return new Sheet(kind, title, columns, key, List.of(names), references, derived, check);
    }

    /** These columns name a row of another register. */
    public Sheet refers(String otherKind, String... names) {
        Stream.of(names).forEach(this::index);
        Reference reference = new Reference(otherKind, List.of(names));
        return new Sheet(kind, title, columns, key, fixed, with(references, reference), derived, check);
    }

    /** One more field, computed from each good row. */
    public Sheet derive(String name, Function<Row, @Nullable String> value) {
        return new Sheet(kind, title, columns, key, fixed, references, with(derived, new Derived(name, value)), check);
    }

    /** One more rule across columns. */
    public Sheet check(RowCheck next) {
        RowCheck both = check == RowCheck.NONE ? next : check.and(next);
        return new Sheet(kind, title, columns, key, fixed, references, derived, both);
    }

    /** The columns that registers keep: all but those that are only read. */
    public List<Column> kept() {
        return columns.stream().filter(column -> !column.passing()).toList();
    }

    /** Names of all that a row holds: the columns, then the derived fields. */
    public List<String> fields() {
        return Stream.concat(
                        columns.stream().map(Column::name), derived.stream().map(Derived::name))
                .toList();
    }

    /** The column of that name, if there is one. */
    public Optional<Column> find(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /**
     * Place of a column or derived field in {@link #fields()}.
     *
     * @throws IllegalArgumentException if there is none of that name: the program is wrong, not the file
     */
    public int index(String name) {
        int index = fields().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("sheet " + kind + " has no column " + name);
        }
        return index;
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}
