package io.wuye.kernel.database;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Brings the schema of a SQLite file to this program's version, one transaction per script. */
final class SqliteSchema {
    /** Marks a file as ours: the letters WUYE. */
    static final int APPLICATION_ID = 0x57555945;

    private SqliteSchema() {}

    static void bringUp(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        refuseNewer(version);
        if (version < Migrations.newest()) {
            connection.setAutoCommit(false);
            try {
                // Asked again inside the write transaction: another process may have upgraded meanwhile.
                touch(connection);
                for (int next = number(connection, "PRAGMA user_version") + 1; next <= Migrations.newest(); next++) {
                    apply(connection, next);
                }
                connection.commit();
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    static void refuseNewer(int version) {
        if (version > Migrations.newest()) {
            throw new Refusal(Outcome.STORAGE, "database.schema.newer", version, Migrations.newest());
        }
    }

    private static void touch(Connection connection) throws SQLException {
        execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
    }

    private static void apply(Connection connection, int number) throws SQLException {
        for (String statement : Migrations.statements(number, Dialect.SQLITE)) {
            execute(connection, statement);
        }
        execute(connection, "PRAGMA user_version = " + number);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
