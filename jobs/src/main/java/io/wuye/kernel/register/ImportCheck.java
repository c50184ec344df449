package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.ReadOptions;
import java.util.List;
import java.util.function.Consumer;

/**
 * What importing some files would do, without doing it: no run, no file, nothing written but temporary tables.
 *
 * @param files where the rows would go; their import ids mean nothing
 * @param notices what the reader remarked and what stops nothing
 * @param refused whether the table of a file was not understood
 */
public record ImportCheck(List<ImportFile> files, List<Problem> notices, boolean refused) {

    /**
     * Checks files against a database, or by themselves.
     *
     * @param database the workspace's, for reading; or an empty one if there is no workspace
     * @param references whether to check that the rows referred to exist
     * @param format how they are read
     * @param problems is handed everything that is wrong, in order
     */
    public static ImportCheck of(
            Database database,
            boolean references,
            Registers registers,
            String kind,
            FileFormat format,
            List<InputFile> files,
            ReadOptions options,
            Consumer<Problem> problems) {
        RegisterTable table = registers.of(kind);
        allowTemporary(database);
        return database.inTransaction(() -> {
            Intakes intakes = Intakes.read(database, table, format, files, options, () -> false);
            RowChecks checks = new RowChecks(database, table, intakes);
            checks.twins();
            if (references) {
                checks.references(registers);
                checks.fixed();
            }
            new ProblemStore(database, intakes).forEach(problems);
            List<ImportFile> compared = new Merge(database, table, registers).compare(intakes, checks, 0, "");
            return new ImportCheck(compared, intakes.notices(), intakes.refused());
        });
    }

    /** Where the rows of all files would go. */
    public ReadCounts counts() {
        return files.stream().map(ImportFile::counts).reduce(ReadCounts.NONE, ReadCounts::plus);
    }

    // A read-only session of PostgreSQL may fill temporary tables but not create them.
    private static void allowTemporary(Database database) {
        if (database.dialect() == Dialect.POSTGRESQL) {
            database.jdbc()
                    .sql("SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE")
                    .update();
        }
    }
}
