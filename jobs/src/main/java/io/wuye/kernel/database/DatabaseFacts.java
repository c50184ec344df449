package io.wuye.kernel.database;

import java.nio.file.Files;
import java.util.List;

/**
 * What a database is and what is in it.
 *
 * @param place a file, or a URL without its password
 * @param schema number of the newest script that was applied
 * @param bytes size, free pages and indexes included
 * @param tables tables that have rows, by name
 */
public record DatabaseFacts(String place, Dialect dialect, int schema, long bytes, List<Table> tables) {
    /** A table and how many rows it has. */
    public record Table(String name, long rows) {}

    /** Asks the database; counts every table. */
    public static DatabaseFacts of(Database database) {
        boolean lite = database.dialect() == Dialect.SQLITE;
        List<Table> tables = database
                .jdbc()
                .sql(
                        lite
                                ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                                        + " ORDER BY name"
                                : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename")
                .query(String.class)
                .list()
                .stream()
                .map(name -> new Table(name, number(database, "SELECT COUNT(*) FROM " + name)))
                .filter(table -> table.rows() > 0)
                .toList();
        return new DatabaseFacts(database.place(), database.dialect(), schema(database), bytes(database), tables);
    }

    /** The size of an open database, free pages and indexes included. */
    public static long bytes(Database database) {
        return number(
                database,
                database.dialect() == Dialect.SQLITE
                        ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
                        : "SELECT pg_database_size(current_database())");
    }

    /** The version of the schema of an open database. */
    public static int schema(Database database) {
        return (int) number(
                database,
                database.dialect() == Dialect.SQLITE
                        ? "SELECT user_version FROM pragma_user_version()"
                        : "SELECT max(version) FROM schema_version");
    }

    /** The version of a schema before it is brought up; 0 where there is none. */
    public static int schema(String url) {
        if (Dialect.of(url) == Dialect.POSTGRESQL) {
            return PostgresServer.version(url);
        }
        return Database.file(url)
                .filter(Files::exists)
                .map(SqliteCheck::schemaVersion)
                .orElse(0);
    }

    private static long number(Database database, String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }
}
