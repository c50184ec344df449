package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.ReadCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code import_file}: which files the registers were filled from. */
public final class ImportFileStore {
    private final Database database;

    public ImportFileStore(Database database) {
        this.database = database;
    }

    /** The files that came with a run, in the order they were given. */
    public List<ImportFile> ofRun(long runId) {
        return database.jdbc()
                .sql("SELECT * FROM import_file WHERE run_id = ? ORDER BY import_id")
                .param(runId)
                .query((row, number) -> file(row))
                .list();
    }

    /** The latest import of this content as this kind, by another run than this. */
    Optional<ImportFile> earlier(String kind, String sha256, long runId) {
        return database.jdbc()
                .sql("SELECT * FROM import_file WHERE kind = ? AND sha256 = ? AND run_id <> ?"
                        + " ORDER BY import_id DESC LIMIT 1")
                .params(kind, sha256, runId)
                .query((row, number) -> file(row))
                .optional();
    }

    long nextId() {
        return database.jdbc()
                .sql("SELECT COALESCE(MAX(import_id), 0) + 1 FROM import_file")
                .query(Long.class)
                .single();
    }

    void add(ImportFile file) {
        ReadCounts counts = file.counts();
        database.jdbc()
                .sql("INSERT INTO import_file (import_id, run_id, kind, file_name, sha256, recorded_on, rows_read,"
                        + " rows_accepted, rows_rejected, rows_duplicate, rows_blank, rows_ignored, rows_changed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(file.importId(), file.runId(), file.kind(), file.file(), file.sha256(), file.recordedOn())
                .params(counts.read(), counts.accepted(), counts.rejected(), counts.duplicate(), counts.blank())
                .params(counts.ignored(), file.changed())
                .update();
    }

    private static ImportFile file(ResultSet row) throws SQLException {
        ReadCounts counts = new ReadCounts(
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("rows_duplicate"),
                row.getLong("rows_blank"),
                row.getLong("rows_ignored"));
        return new ImportFile(
                row.getLong("import_id"),
                row.getLong("run_id"),
                row.getString("kind"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("recorded_on"),
                counts,
                row.getLong("rows_changed"));
    }
}
