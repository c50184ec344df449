package io.wuye.kernel.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Fresh, migrated databases for tests: a SQLite file, or a database on a PostgreSQL server shared by the whole JVM. */
public enum TestDatabases {
    SQLITE {
        @Override
        public String url() {
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
            int number = COUNTER.incrementAndGet();
            String name = "test_" + number;
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                // A database is a thousand files; keeping all until the end makes the end take longer than the tests.
                statement.execute("DROP DATABASE IF EXISTS \"test_" + (number - KEPT) + "\" WITH (FORCE)");
                statement.execute("CREATE DATABASE " + name + " TEMPLATE migrated");
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
