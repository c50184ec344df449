package io.wuye.kernel.database;

import java.util.List;

/** Reads every page of a database, however large, and says what is broken. */
public final class Integrity {
    private Integrity() {}

    /**
     * What the database says is wrong with itself, in its own words.
     *
     * @return empty when it is sound; a PostgreSQL server looks after its own pages and only answers here
     */
    public static List<String> problems(Database database) {
        if (database.dialect() != Dialect.SQLITE) {
            database.jdbc().sql("SELECT 1").query(Integer.class).single();
            return List.of();
        }
        return database.jdbc().sql("PRAGMA integrity_check(10)").query(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /** Rows that refer to what is not there, as {@code table → table}; a server never lets one in. */
    public static List<String> danglingReferences(Database database) {
        if (database.dialect() != Dialect.SQLITE) {
            return List.of();
        }
        return database.jdbc()
                .sql("SELECT DISTINCT \"table\" || ' → ' || parent FROM pragma_foreign_key_check() ORDER BY 1")
                .query(String.class)
                .list();
    }
}
