package io.wuye.kernel.table;

import io.wuye.kernel.text.Lang;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One column of a {@link Sheet}: how it may be headed and what its cells mean.
 *
 * <p>{@code Column.of("unit_code", "房号", CellType.CODE).required().alias("房间号", "室号")}
 *
 * @param name canonical English name, as the contract has it; also a heading
 * @param label Chinese heading
 * @param type what its cells mean
 * @param mandatory whether every row must have a value
 * @param aliases further headings
 * @param fallback canonical value of an empty cell, or of all cells if the file lacks the column; null: none
 * @param notes what to write here, shown in the template
 * @param passing whether its cells are only read: derived fields say what is kept of them, and registers keep no column
 * @param mask how a value looks outside of tables (messages, terminal, logs); identity unless it is personal
 */
public record Column(
        String name,
        String label,
        CellType type,
        boolean mandatory,
        List<String> aliases,
        @Nullable String fallback,
        Map<Lang, String> notes,
        boolean passing,
        UnaryOperator<String> mask) {

    public Column {
        aliases = List.copyOf(aliases);
        notes = Map.copyOf(notes);
    }

    /** An optional column. */
    public static Column of(String name, String label, CellType type) {
        return new Column(name, label, type, false, List.of(), null, Map.of(), false, UnaryOperator.identity());
    }

    /** Every row must have a value here. */
    public Column required() {
        return new Column(name, label, type, true, aliases, fallback, notes, passing, mask);
    }

    /** More headings under which files bring this column. */
    public Column alias(String... headings) {
        List<String> all = new ArrayList<>(aliases);
        all.addAll(List.of(headings));
        return new Column(name, label, type, mandatory, all, fallback, notes, passing, mask);
    }

    /** The canonical value that stands for an empty cell: {@code "1"}, {@code "yes"}, {@code "month"}. */
    public Column otherwise(String canonical) {
        return new Column(name, label, type, mandatory, aliases, canonical, notes, passing, mask);
    }

    /** A sentence for whoever fills the column in. */
    public Column note(String chinese, String english) {
        return new Column(
                name,
                label,
                type,
                mandatory,
                aliases,
                fallback,
                Map.of(Lang.ZH, chinese, Lang.EN, english),
                passing,
                mask);
    }

    /** Read for derived fields alone; the file must have the column, though its cells may be empty. */
    public Column onlyRead() {
        return new Column(name, label, type, mandatory, aliases, fallback, notes, true, mask);
    }

    /** Whether a file without this column cannot be understood. */
    boolean indispensable() {
        return mandatory || passing;
    }

    /** Whether canonical values are whole numbers of at most 18 digits (whole numbers, fen). */
    public boolean isWhole() {
        return type instanceof NumberType number && number.isWhole();
    }

    /** Names, phones, identity numbers: messages show them through this mask, e.g. {@code Masks::phone}. */
    public Column personal(UnaryOperator<String> howShown) {
        return new Column(name, label, type, mandatory, aliases, fallback, notes, passing, howShown);
    }
}
