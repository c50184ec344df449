package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Dialect;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Decides as sets which answer sheets of a wave do not count, and keeps them in a temporary table {@code sifted}, the few
 * that there are.
 */
final class SiftStore {
    private static final String IMPORT_FILE = " JOIN import_file f ON f.import_id = r.import_id";

    private final Database database;
    private final JdbcClient jdbc;
    private final Wave wave;
    private final String imports;
    private final List<Long> importIds;
    private final String project;

    /**
     * For one wave.
     *
     * @param onlyProject the project of sheets that do not name theirs; empty: there is none or more than one
     */
    SiftStore(Database database, Wave wave, String onlyProject) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.wave = wave;
        this.importIds = wave.intakes().stream().map(Wave.Intake::importId).toList();
        this.imports = "r.import_id IN (" + String.join(", ", Collections.nCopies(importIds.size(), "?")) + ")";
        this.project = "COALESCE(r.project_code, '" + onlyProject.replace("'", "''") + "')";
    }

    /** Forgets what was sifted before. */
    static void begin(Database database) {
        database.jdbc().sql("DROP TABLE IF EXISTS sifted").update();
        database.jdbc()
                .sql(database.dialect().createTemporary("sifted")
                        + "version_id BIGINT PRIMARY KEY, reason TEXT NOT NULL)")
                .update();
    }

    /**
     * Sifts; after {@link #begin}.
     *
     * @param registered whether there is a register of units at all; without one nobody can be unknown to it
     */
    void sift(boolean registered, Duplicates duplicates) {
        if (registered) {
            unknown();
        }
        if (wave.mayRepeat()) {
            duplicates(duplicates);
        }
    }

    /** How many do not count. */
    long sifted() {
        return jdbc.sql("SELECT COUNT(*) FROM sifted").query(Long.class).single();
    }

    private void unknown() {
        jdbc.sql("INSERT INTO sifted (version_id, reason) SELECT r.version_id, CASE WHEN " + project + " = '' THEN '"
                        + SetAside.NO_PROJECT + "' ELSE '" + SetAside.UNKNOWN_UNIT + "' END FROM response r WHERE "
                        + imports + " AND r.unit_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit u"
                        + " WHERE u.project_code = " + project + " AND u.unit_code = r.unit_code"
                        + " AND u.superseded_by IS NULL)")
                .params(importIds)
                .update();
    }

    private void duplicates(Duplicates policy) {
        String open = " AND NOT EXISTS (SELECT 1 FROM sifted s WHERE s.version_id = r.version_id)";
        String several = "SELECT r.unit_code FROM response r WHERE " + imports + " AND r.unit_code IS NOT NULL"
                + " GROUP BY r.unit_code HAVING COUNT(*) > 1";
        String first = policy == Duplicates.REJECT ? "sheets > 1" : "place > 1";
        jdbc.sql("INSERT INTO sifted (version_id, reason) SELECT version_id, '" + SetAside.DUPLICATE + "' FROM ("
                        + "SELECT r.version_id, COUNT(*) OVER (PARTITION BY " + project + ", r.unit_code) AS sheets,"
                        + " ROW_NUMBER() OVER (PARTITION BY " + project + ", r.unit_code ORDER BY " + order(policy)
                        + ") AS place FROM response r WHERE r.unit_code IN (" + several + ") AND " + imports + open
                        + ") ranked WHERE " + first)
                .params(importIds)
                .params(importIds)
                .update();
    }

    private static String order(Duplicates policy) {
        String last = "r.submitted_at DESC NULLS LAST, r.version_id DESC";
        return switch (policy) {
            case KEEP_FIRST -> "r.submitted_at NULLS LAST, r.version_id";
            case MOST_COMPLETE -> "LENGTH(REPLACE(r.answers, '" + AnswerRules.BLANK + "', '')) DESC, " + last;
            case KEEP_LAST, REJECT -> last;
        };
    }

    /** The sheets that do not count, in file order. */
    void forEach(Consumer<SetAside> sink) {
        list(
                "SELECT s.reason, f.file_name, r.source_row, r.sheet_no, r.project_code, r.unit_code, r.submitted_at"
                        + " FROM sifted s JOIN response r ON r.version_id = s.version_id" + IMPORT_FILE
                        + " ORDER BY r.version_id",
                List.of(),
                sink);
    }

    /** How many do not count for a reason. */
    long count(String reason) {
        return jdbc.sql("SELECT COUNT(*) FROM sifted WHERE reason = ?")
                .param(reason)
                .query(Long.class)
                .single();
    }

    /** Sheets with the same answers from one device within five seconds of another, whichever unit they name. */
    void suspicious(Consumer<SetAside> sink) {
        if (!wave.namesDevices()) {
            return;
        }
        String seconds = database.dialect() == Dialect.SQLITE
                ? "CAST(strftime('%s', r.submitted_at) AS BIGINT)"
                : "CAST(EXTRACT(EPOCH FROM CAST(r.submitted_at AS TIMESTAMP)) AS BIGINT)";
        String window = "OVER (PARTITION BY r.device, r.answers ORDER BY " + seconds + ", r.version_id)";
        list(
                "SELECT '" + SetAside.SAME_DEVICE + "', file_name, source_row, sheet_no, project_code, unit_code,"
                        + " submitted_at FROM (SELECT f.file_name, r.source_row, r.sheet_no, r.project_code, r.unit_code,"
                        + " r.submitted_at, r.version_id, " + seconds + " - LAG(" + seconds + ") " + window
                        + " AS since,"
                        + " LEAD(" + seconds + ") " + window + " - " + seconds + " AS until FROM response r"
                        + IMPORT_FILE + " WHERE " + imports + " AND r.device IS NOT NULL AND r.submitted_at IS NOT NULL"
                        + ") near WHERE since <= 5 OR until <= 5 ORDER BY version_id",
                importIds,
                sink);
    }

    private void list(String sql, List<Long> params, Consumer<SetAside> sink) {
        jdbc.sql(sql).params(params).query(row -> {
            sink.accept(new SetAside(
                    row.getString(1),
                    row.getString(2),
                    row.getLong(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7)));
        });
    }
}
