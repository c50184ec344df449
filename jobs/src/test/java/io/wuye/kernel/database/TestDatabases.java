package io.wuye.kernel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh, migrated databases for tests: a SQLite file, or a database on a PostgreSQL server shared by the whole JVM. */
public enum TestDatabases {
    SQLITE {
        @Override
        public String url() {
            return emptyUrl();
        }

        @Override
        String emptyUrl() {
            try {
                Path folder = Files.createTempDirectory("wuye-test");
                folder.toFile().deleteOnExit();
                Path file = folder.resolve("wuye.db");
                for (String suffix : new String[] {"", "-wal", "-shm"}) {
                    folder.resolve("wuye.db" + suffix).toFile().deleteOnExit();
                }
                return "jdbc:sqlite:" + file;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    },

    POSTGRESQL {
        @Override
        public String url() {
            return create(" TEMPLATE migrated");
        }

        @Override
        String emptyUrl() {
            return create("");
        }

        private String create(String template) {
            int number = COUNTER.incrementAndGet();
            String name = "test_" + number;
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                // A database is a thousand files; keeping all until the end makes the end take longer than the tests.
                statement.execute("DROP DATABASE IF EXISTS \"test_" + (number - KEPT) + "\" WITH (FORCE)");
                statement.execute("CREATE DATABASE " + name + template);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
            return Server.INSTANCE.getJdbcUrl("postgres", name);
        }
    };

    /** More than one test ever opens at once. */
    private static final int KEPT = 8;

    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** The JDBC URL of a new database of this kind. */
    public abstract String url();

    /** The JDBC URL of a database without any table. */
    abstract String emptyUrl();

    /** The JDBC URL of a new database as an earlier version of this program left it, with some rows. */
    String url(int schemaVersion, List<String> rows) {
        String url = emptyUrl();
        Dialect dialect = Dialect.of(url);
        List<String> script = new ArrayList<>();
        for (int number = 1; number <= schemaVersion; number++) {
            script.addAll(Migrations.statements(number, dialect));
        }
        script.addAll(rows);
        script.addAll(
                dialect == Dialect.SQLITE
                        ? List.of(
                                "PRAGMA application_id = " + SqliteSchema.APPLICATION_ID,
                                "PRAGMA user_version = " + schemaVersion)
                        : List.of(
                                "CREATE TABLE schema_version (version BIGINT NOT NULL)",
                                "INSERT INTO schema_version VALUES (" + schemaVersion + ")"));
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : script) {
                statement.execute(sql);
            }
            return url;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A new database of this kind, open for writing. */
    public Database open() {
        return Database.writer(url());
    }

    /** Started at the first use; one template with the schema makes every further database a quick copy. */
    private static final class Server {
        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "50")
                        .start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("CREATE DATABASE migrated");
                }
                Database.writer(server.getJdbcUrl("postgres", "migrated")).close();
                return server;
            } catch (IOException | SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
