package io.wuye.kernel.database;

import java.util.List;
import java.util.Locale;

/** The words in which SQLite and PostgreSQL differ; everything else is written once, for both. */
public enum Dialect {
    SQLITE,
    POSTGRESQL;

    /** The dialect of a JDBC URL. */
    public static Dialect of(String url) {
        return url.toLowerCase(Locale.ROOT).startsWith("jdbc:postgresql:") ? POSTGRESQL : SQLITE;
    }

    /**
     * Fills in the tokens of a migration.
     *
     * <ul>
     *   <li><code>{{id}}</code>: a whole number that is the primary key; its values are always given, never generated
     *   <li><code>{{without_rowid}}</code>: after the closing bracket of a table whose primary key is its order on disk
     *   <li><code>{{strict}}</code>: after the closing bracket, so that SQLite checks column types as PostgreSQL does
     * </ul>
     */
    String fill(String sql) {
        boolean lite = this == SQLITE;
        return sql.replace("{{id}}", lite ? "INTEGER PRIMARY KEY" : "BIGINT PRIMARY KEY")
                .replace("{{without_rowid}}", lite ? "WITHOUT ROWID" : "")
                .replace("{{strict}}", lite ? "STRICT" : "");
    }

    /** The start of {@code CREATE TEMPORARY TABLE name (}: rows that end with the connection. */
    public String createTemporary(String table) {
        return "CREATE TEMPORARY TABLE " + table + " (";
    }

    /** The end of {@code CREATE TABLE}: the rows lie in the order of the primary key, so ranges of it lie together. */
    public String endOfKeyed() {
        return this == SQLITE ? ") WITHOUT ROWID" : ")";
    }

    /** SQL for a whole number below {@link Fingerprint#MODULUS} made of a text, the same in both. */
    public String fingerprint(String text) {
        return this == SQLITE
                ? Fingerprint.FUNCTION + "(" + text + ")"
                : "(('x' || SUBSTR(MD5(" + text + "), 1, 8))::bit(32)::bigint % " + Fingerprint.MODULUS + ")";
    }

    /** Statements after which the database itself refuses to change or delete a row of this table. */
    List<String> appendOnly(String table) {
        return this == SQLITE ? sqliteGuards(table) : postgresGuards(table);
    }

    /** Statements that make a sequence; SQLite counts in a table, as the batch framework expects it. */
    List<String> sequence(String name) {
        return List.of(
                this == SQLITE
                        ? "CREATE TABLE " + name + " (ID INTEGER PRIMARY KEY AUTOINCREMENT)"
                        : "CREATE SEQUENCE " + name);
    }

    private static List<String> sqliteGuards(String table) {
        String guard = "CREATE TRIGGER %1$s_no_%2$s BEFORE %2$s ON %1$s"
                + " BEGIN SELECT RAISE(ABORT, '%1$s is append-only'); END";
        return List.of(guard.formatted(table, "UPDATE"), guard.formatted(table, "DELETE"));
    }

    private static List<String> postgresGuards(String table) {
        return List.of(
                """
                CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$""",
                "CREATE TRIGGER " + table + "_no_change BEFORE UPDATE OR DELETE ON " + table
                        + " FOR EACH ROW EXECUTE FUNCTION refuse_change()",
                "CREATE TRIGGER " + table + "_no_truncate BEFORE TRUNCATE ON " + table
                        + " FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()");
    }
}
