package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.FileFormat;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.ReadOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The files of one call, read into the staging tables of the database's connection.
 *
 * @param files in the order given
 * @param notices what the reader remarked and what stops nothing
 * @param refused whether the table of a file was not understood, so that none of its rows was read
 */
record Intakes(List<Intake> files, List<Problem> notices, boolean refused) {

    /**
     * Reads all files, one after the other.
     *
     * @param halted asked now and then; once true, reading ends at once
     * @throws Halt if it ended so
     */
    static Intakes read(
            Database database,
            RegisterTable table,
            FileFormat format,
            List<InputFile> files,
            ReadOptions options,
            BooleanSupplier halted) {
        ConnectionCallback<Intakes> work = connection -> {
            try (Staging staging = new Staging(connection, table, halted)) {
                return read(staging, format, files, options);
            }
        };
        Intakes intakes = new JdbcTemplate(database.dataSource()).execute(work);
        if (intakes == null) {
            throw new IllegalStateException("reading gave nothing");
        }
        return intakes;
    }

    /** Where the rows of all files went, before they were compared with each other. */
    ReadCounts counts() {
        return files.stream().map(Intake::counts).reduce(ReadCounts.NONE, ReadCounts::plus);
    }

    /** The file a staged line came with. */
    Intake of(long line) {
        return files.stream()
                .filter(file -> file.holds(line))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no file holds line " + line));
    }

    private static Intakes read(Staging staging, FileFormat format, List<InputFile> files, ReadOptions options)
            throws SQLException {
        List<Intake> intakes = new ArrayList<>();
        for (InputFile file : files) {
            staging.startFile(intakes.size());
            long before = staging.lastLine();
            ReadCounts counts = ReadAhead.read(format, file, options, staging);
            intakes.add(new Intake(file, counts, before + 1, staging.lastLine(), staging.sample()));
        }
        staging.flush();
        return new Intakes(List.copyOf(intakes), staging.notices(), staging.isRefused());
    }
}
