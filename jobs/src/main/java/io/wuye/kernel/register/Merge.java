package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.Reference;
import io.wuye.kernel.table.Row;
import java.util.ArrayList;
import java.util.List;

/** Compares the staged rows with the register, and brings them into it. */
final class Merge {
    private final Database database;
    private final RegisterTable table;
    private final MergeSql sql;
    private final ImportFileStore files;

    Merge(Database database, RegisterTable table, Registers registers) {
        this.database = database;
        this.table = table;
        this.sql = new MergeSql(table, references(table, registers));
        this.files = new ImportFileStore(database);
    }

    /** Finds out which of the staged rows are new, which change a fact and which say nothing new; writes nothing. */
    List<ImportFile> compare(Intakes intakes, RowChecks checks, long runId, String recordedOn) {
        if (table.keyed() && versions() > 0) {
            intakes.files().forEach(this::keepWhatTheFileDoesNotSay);
            database.jdbc().sql(sql.changes()).update();
            database.jdbc().sql(sql.unchanged()).update();
        }
        List<ImportFile> compared = new ArrayList<>();
        long importId = files.nextId();
        for (Intake intake : intakes.files()) {
            long changed = lines("staged_change", "1 = 1", intake);
            long unchanged = lines("staged_settled", "fate = 'unchanged'", intake);
            ReadCounts counts = checks.settled(intake).settle(unchanged, 0);
            compared.add(ImportFile.of(importId++, runId, table.kind(), recordedOn, intake, counts, changed));
        }
        return compared;
    }

    /** A column that a file lacks says nothing: known facts keep their value. Only an empty cell takes it away. */
    private void keepWhatTheFileDoesNotSay(Intake intake) {
        Row sample = intake.sample();
        if (sample == null) {
            return;
        }
        for (String column : table.values()) {
            if (sample.place(table.column(column)).column() == 0) {
                database.jdbc()
                        .sql(sql.keep(column))
                        .params(intake.firstLine(), intake.lastLine())
                        .update();
            }
        }
    }

    /**
     * Writes what was compared, in the transaction of the caller.
     *
     * @throws IllegalStateException if the rows written are not the rows counted
     */
    void write(Intakes intakes, List<ImportFile> compared) {
        long versions = versions();
        long rows =
                compared.stream().mapToLong(file -> file.counts().accepted()).sum();
        new Indexes(database, table.table()).around(versions == 0, rows, () -> {
            for (int i = 0; i < compared.size(); i++) {
                files.add(compared.get(i));
                write(intakes.files().get(i), compared.get(i), versions);
            }
        });
    }

    /** The highest version so far; 0 = the register is empty. */
    private long versions() {
        return database.jdbc()
                .sql("SELECT COALESCE(MAX(version_id), 0) FROM " + table.table())
                .query(Long.class)
                .single();
    }

    private void write(Intake intake, ImportFile file, long versions) {
        int superseded = database.jdbc()
                .sql(sql.supersede())
                .params(file.importId(), intake.firstLine(), intake.lastLine())
                .update();
        int written = database.jdbc()
                .sql(sql.insert(file.changed() > 0, lines("staged_settled", "1 = 1", intake) > 0))
                .params(versions, versions, file.importId(), intake.firstLine(), intake.lastLine())
                .update();
        if (superseded != file.changed() || written != file.counts().accepted()) {
            throw new IllegalStateException(file + ": " + written + " versions written, " + superseded + " superseded");
        }
    }

    private long lines(String table, String which, Intake intake) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM " + table + " WHERE line BETWEEN ? AND ? AND " + which)
                .params(intake.firstLine(), intake.lastLine())
                .query(Long.class)
                .single();
    }

    // Two references to one register would fill one column: the first of them names the row.
    private static List<ReferenceSql> references(RegisterTable table, Registers registers) {
        List<ReferenceSql> references = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        for (Reference reference : table.sheet().references()) {
            RegisterTable referred = registers.referred(reference.kind());
            if (!columns.contains(referred.idColumn())) {
                columns.add(referred.idColumn());
                references.add(new ReferenceSql(reference, referred, references.size()));
            }
        }
        return references;
    }
}
