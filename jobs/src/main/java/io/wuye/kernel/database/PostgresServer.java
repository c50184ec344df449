package io.wuye.kernel.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** A PostgreSQL database: the schema is brought up under a lock of its own, so that two first calls do not collide. */
final class PostgresServer {
    private static final long SCHEMA_LOCK = 0x57555945L;

    private PostgresServer() {}

    static Connection writer(String url) {
        return open(url, false);
    }

    static Connection reader(String url) {
        return open(url, true);
    }

    /** The version of the schema as it is, without bringing it up. */
    static int version(String url) {
        try (Connection connection = DriverManager.getConnection(url)) {
            return version(connection);
        } catch (SQLException failure) {
            throw StorageFaults.refusal(failure, Urls.shown(url));
        }
    }

    private static Connection open(String url, boolean readOnly) {
        try {
            Properties properties = new Properties();
            // Details of an error repeat the row's values, which may be a person's name.
            properties.setProperty("logServerErrorDetail", "false");
            Connection connection = DriverManager.getConnection(url, properties);
            try {
                bringUp(connection);
                if (readOnly) {
                    execute(connection, "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY");
                }
                return connection;
            } catch (SQLException | RuntimeException failure) {
                connection.close();
                throw failure;
            }
        } catch (SQLException failure) {
            throw StorageFaults.refusal(failure, Urls.shown(url));
        }
    }

    private static void bringUp(Connection connection) throws SQLException {
        if (version(connection) < Migrations.newest()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, "SELECT pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
                execute(connection, "CREATE TABLE IF NOT EXISTS schema_version (version BIGINT NOT NULL)");
                for (int next = version(connection) + 1; next <= Migrations.newest(); next++) {
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

    private static void apply(Connection connection, int number) throws SQLException {
        for (String statement : Migrations.statements(number, Dialect.POSTGRESQL)) {
            execute(connection, statement);
        }
        execute(connection, "DELETE FROM schema_version");
        execute(connection, "INSERT INTO schema_version VALUES (" + number + ")");
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery("SELECT to_regclass('schema_version') IS NOT NULL")) {
            if (!table.next() || !table.getBoolean(1)) {
                return 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT max(version) FROM schema_version")) {
            int version = row.next() ? row.getInt(1) : 0;
            SqliteSchema.refuseNewer(version);
            return version;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
