package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.CellType;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Limits;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Masks;
import io.wuye.kernel.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two small registers of no feature: towns, and the stalls in their markets. */
final class Market {
    static final RegisterTable TOWNS = RegisterTable.of(
            Sheet.of("towns")
                    .title("镇")
                    .column(Column.of("town_code", "镇号", CellType.CODE).required())
                    .column(Column.of("name", "名称", CellType.TEXT))
                    .key("town_code"),
            "town");

    static final RegisterTable STALLS = RegisterTable.of(
            Sheet.of("stalls")
                    .title("摊位")
                    .column(Column.of("town_code", "镇号", CellType.CODE).required())
                    .column(Column.of("stall_code", "摊号", CellType.CODE).required())
                    .column(Column.of("wing", "区", CellType.CODE))
                    .column(Column.of("from", "起始日期", CellType.DATE).required())
                    .column(Column.of("rent", "租金", CellType.MONEY))
                    .column(Column.of("phone", "手机号", CellType.TEXT).personal(Masks::phone))
                    .key("town_code", "stall_code", "wing", "from")
                    .refers("towns", "town_code")
                    .derive("sign", row -> row.text("stall_code") + "号"),
            "stall");

    /** Licences may or may not name a town. */
    static final RegisterTable LICENCES = RegisterTable.of(
            Sheet.of("licences")
                    .title("执照")
                    .column(Column.of("licence_no", "执照号", CellType.CODE).required())
                    .column(Column.of("town_code", "镇号", CellType.CODE))
                    .key("licence_no")
                    .refers("towns", "town_code"),
            "licence");

    static final Registers REGISTERS = Registers.of(List.of(TOWNS, STALLS, LICENCES));

    private final Database database;
    private final Path folder;
    private int written;

    /** Creates the registers in an empty database; files go to the folder. */
    Market(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
        REGISTERS.tables().forEach(table -> {
            database.jdbc()
                    .sql("CREATE TABLE " + table.table() + " (" + String.join(", ", table.definition(REGISTERS))
                            + ", PRIMARY KEY (version_id))")
                    .update();
            database.jdbc()
                    .sql("CREATE UNIQUE INDEX " + table.table() + "_current ON " + table.table() + " ("
                            + String.join(", ", table.key()) + ") WHERE superseded_by IS NULL")
                    .update();
        });
    }

    /** A csv file with these lines. */
    Path file(String... lines) {
        return named("file" + ++written + ".csv", lines);
    }

    /** A csv file of that name. */
    Path named(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Imports what is good in the files and tells what is not, as a run's steps would, in one transaction. */
    Outcome imports(String kind, Path... files) {
        RegisterTable table = REGISTERS.of(kind);
        return database.inTransaction(() -> {
            Intakes intakes = Intakes.read(
                    database, table, FileFormat.of(table.sheet()), inputs(files), ReadOptions.DEFAULT, () -> false);
            RowChecks checks = new RowChecks(database, table, intakes);
            checks.twins();
            checks.references(REGISTERS);
            List<Problem> problems = new ArrayList<>();
            new ProblemStore(database, intakes).forEach(problems::add);
            Merge merge = new Merge(database, table, REGISTERS);
            List<ImportFile> imported = merge.compare(intakes, checks, ++written, "2026-11-21");
            merge.write(intakes, imported);
            return new Outcome(
                    imported, problems, new ChangeStore(database, table).first(imported, ImportReview.SHOWN));
        });
    }

    static List<InputFile> inputs(Path... files) {
        return Arrays.stream(files)
                .map(file -> InputFile.open(file, Limits.DEFAULT))
                .toList();
    }

    /** What a query returns, cells joined with a blank; empty cells as "-". */
    List<String> rows(String sql) {
        return database.jdbc()
                .sql(sql)
                .query((row, number) -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        String cell = row.getString(i);
                        cells.add(cell == null ? "-" : cell);
                    }
                    return String.join(" ", cells);
                })
                .list();
    }

    record Outcome(List<ImportFile> files, List<Problem> problems, List<Change> changes) {
        /** New, changed, duplicate and rejected rows of all files. */
        String numbers() {
            long added = files.stream().mapToLong(ImportFile::added).sum();
            long changed = files.stream().mapToLong(ImportFile::changed).sum();
            long duplicate =
                    files.stream().mapToLong(file -> file.counts().duplicate()).sum();
            long rejected =
                    files.stream().mapToLong(file -> file.counts().rejected()).sum();
            return added + " new, " + changed + " changed, " + duplicate + " duplicate, " + rejected + " rejected";
        }

        /** Places without folders, and sentences in English. */
        List<String> said() {
            Messages english = Messages.of(Lang.EN);
            return problems.stream()
                    .map(problem -> problem.text(english).replaceAll("/\\S*/", ""))
                    .toList();
        }
    }
}
