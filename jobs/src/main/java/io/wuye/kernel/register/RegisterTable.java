package io.wuye.kernel.register;

import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.Derived;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which table keeps the facts of one sheet, and what that table looks like.
 *
 * <p>One constant beside each feature's {@code …Sheet}: {@code RegisterTable.of(UnitSheet.SHEET, "unit")}. The layout
 * is described in the package's documentation.
 *
 * @param sheet what one row of an imported file means
 * @param table the SQL name of the table, singular: {@code unit}
 * @param afterMerge what else the import of this kind has to do, in a step of its own; null = nothing
 * @param lastRowHolds whether of several rows of one key in one call the last corrects the others, as in a ledger of
 *     events; otherwise such rows contradict each other
 * @param formats in which files may come beside that of the sheet itself
 */
public record RegisterTable(
        Sheet sheet, String table, @Nullable AfterMerge afterMerge, boolean lastRowHolds, Formats formats) {
    // The contract’s names that SQL reserves, and the one that staging needs itself.
    private static final Map<String, String> RESERVED =
            Map.of("from", "from_date", "to", "to_date", "on", "on_date", "by", "by_whom", "line", "line_code");

    public RegisterTable {
        for (String name : sheet.key()) {
            if (sheet.find(name).isPresent() && sheet.find(name).get().isWhole()) {
                throw new IllegalArgumentException(
                        "key column " + name + " of " + sheet.kind() + " must be text in SQL");
            }
        }
    }

    /** A register whose import ends with the merge. */
    public static RegisterTable of(Sheet sheet, String table) {
        return new RegisterTable(sheet, table, null, false, Formats.NONE);
    }

    /** The same register with a step that runs once the facts are merged. */
    public RegisterTable withAfterMerge(AfterMerge step) {
        return new RegisterTable(sheet, table, step, lastRowHolds, formats);
    }

    /** The same register, in which the last row of a key corrects those before it. */
    public RegisterTable correctedByLaterRows() {
        return new RegisterTable(sheet, table, afterMerge, true, formats);
    }

    /** The same register, whose files may come in other formats too. */
    public RegisterTable inFormats(Formats more) {
        return new RegisterTable(sheet, table, afterMerge, lastRowHolds, more);
    }

    /** How a file is read: as the sheet has it if no format is named. */
    public FileFormat format(Optional<Workspace> workspace, String name) {
        return name.isEmpty() ? FileFormat.of(sheet) : formats.of(workspace, name);
    }

    /** What the user calls the register: {@code units}. */
    public String kind() {
        return sheet.kind();
    }

    /** The contract's name of a column, by its SQL name. */
    String column(String sqlName) {
        return sheet.columns().stream()
                .map(Column::name)
                .filter(name -> sqlName(name).equals(sqlName))
                .findFirst()
                .orElseThrow();
    }

    /** How a column of the contract is called in SQL: the same, but for the reserved ones. */
    public static String sqlName(String column) {
        return RESERVED.getOrDefault(column, column);
    }

    /** The column in which other registers keep the id of a row of this one: {@code unit_id}. */
    String idColumn() {
        return table + "_id";
    }

    /** Whether rows are told apart by a natural key; otherwise each is a fact of its own and nothing is compared. */
    boolean keyed() {
        return !sheet.key().isEmpty();
    }

    /** SQL names of the natural key's columns. */
    List<String> key() {
        return sheet.key().stream().map(RegisterTable::sqlName).toList();
    }

    /** SQL names of the columns that make a new version when they differ: all that are neither key nor derived. */
    List<String> values() {
        return sheet.kept().stream()
                .map(Column::name)
                .filter(name -> !sheet.key().contains(name))
                .map(RegisterTable::sqlName)
                .toList();
    }

    /** SQL names of the columns computed from a row. */
    List<String> derived() {
        return sheet.derived().stream().map(Derived::name).toList();
    }

    /** SQL names of everything a row of the file says: the sheet's columns that are kept, then the derived ones. */
    List<String> staged() {
        List<String> names = new ArrayList<>();
        sheet.kept().forEach(column -> names.add(sqlName(column.name())));
        names.addAll(derived());
        return names;
    }

    /** {@code " BIGINT"} for whole numbers and money in fen, {@code " TEXT"} for all else. */
    static String type(Column column) {
        return column.isWhole() ? " BIGINT" : " TEXT";
    }

    /**
     * The table's columns as the migration must create them, e.g. {@code project_code TEXT NOT NULL}, in order.
     *
     * @param registers where the registers that this one refers to are found
     */
    public List<String> definition(Registers registers) {
        List<String> lines = new ArrayList<>(List.of("version_id INTEGER NOT NULL", "id INTEGER NOT NULL"));
        for (Column column : sheet.kept()) {
            String filled = sheet.key().contains(column.name()) ? " NOT NULL" : "";
            lines.add(sqlName(column.name()) + type(column) + filled);
        }
        derived().forEach(name -> lines.add(name + " TEXT"));
        registers.referredBy(this).forEach(referred -> lines.add(referred.idColumn() + " INTEGER"));
        lines.addAll(List.of("import_id INTEGER NOT NULL", "source_row INTEGER NOT NULL", "superseded_by INTEGER"));
        return lines;
    }
}
