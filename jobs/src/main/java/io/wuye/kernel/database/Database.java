package io.wuye.kernel.database;

import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An open database whose schema is this program's.
 *
 * <p>It holds exactly one connection. Whatever is written through {@link #jdbc()} inside a step therefore belongs to
 * that step's transaction, and commits or rolls back with the batch framework's own records. A writer is opened only
 * while the workspace's lock is held; readers may be open at any time beside it.
 *
 * <p>Close every query before writing through the same connection; page by key instead of keeping a cursor open.
 */
public final class Database implements AutoCloseable {
    private final Dialect dialect;
    private final String place;
    private final SingleConnectionDataSource dataSource;
    private final JdbcTransactionManager transactions;
    private final JdbcClient jdbc;

    private final Runnable afterClose;

    private Database(Dialect dialect, String url, Connection connection, Runnable afterClose) {
        this.afterClose = afterClose;
        this.dialect = dialect;
        this.place = Urls.place(url);
        this.dataSource = new SingleConnectionDataSource(connection, true);
        this.transactions =
                dialect == Dialect.SQLITE ? new SqliteTransactions(dataSource) : new JdbcTransactionManager(dataSource);
        this.jdbc = JdbcClient.create(dataSource);
    }

    /**
     * Opens the workspace's database for writing; creates it on first use and upgrades an older schema.
     *
     * @throws io.wuye.kernel.text.Refusal if it is damaged, foreign, newer than this program or out of reach
     */
    public static Database writer(Workspace workspace) {
        return writer(workspace.databaseUrl());
    }

    /** As the other, by JDBC URL. */
    public static Database writer(String url) {
        Dialect dialect = Dialect.of(url);
        return new Database(
                dialect,
                url,
                dialect == Dialect.SQLITE ? SqliteFile.of(url).writer() : PostgresServer.writer(url),
                () -> {});
    }

    /** Opens the workspace's database for reading only; creates or upgrades it first where that is needed. */
    public static Database reader(Workspace workspace) {
        return reader(workspace.databaseUrl());
    }

    /** As the other, by JDBC URL. */
    public static Database reader(String url) {
        Dialect dialect = Dialect.of(url);
        if (dialect == Dialect.SQLITE) {
            SqliteFile file = SqliteFile.of(url);
            return new Database(dialect, url, file.reader(), file::tidy);
        }
        return new Database(dialect, url, PostgresServer.reader(url), () -> {});
    }

    /** An empty database in memory with the full schema, gone when it is closed: for checks without a workspace. */
    public static Database scratch() {
        return new Database(Dialect.SQLITE, "", SqliteFile.scratch(), () -> {});
    }

    /** The file of a JDBC URL; nothing for a server, or for a URL that will be refused. */
    public static Optional<Path> file(String url) {
        return url.startsWith("jdbc:sqlite:")
                ? Optional.of(Path.of(Urls.place(url)).toAbsolutePath().normalize())
                : Optional.empty();
    }

    /** The folder the file of a JDBC URL lies in; nothing for a server, or for a URL that will be refused. */
    public static Optional<Path> folder(String url) {
        return file(url).map(Path::getParent);
    }

    /** The one connection, for the batch framework. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The way to write SQL; sees the transaction of the step it is called in. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    public PlatformTransactionManager transactions() {
        return transactions;
    }

    public Dialect dialect() {
        return dialect;
    }

    /** Where it is, as a message shows it: a file, or a URL without its password. */
    public String place() {
        return place;
    }

    /**
     * Makes an empty table that is gone with the connection; one of the same name goes first. Readers may have such tables
     * too: in PostgreSQL their sessions only read, and making a table must be allowed for a moment.
     *
     * @param columns as in {@code CREATE TABLE}, without the brackets
     */
    public void temporary(String table, String columns) {
        if (dialect == Dialect.SQLITE) {
            make(table, columns);
            return;
        }
        inTransaction(() -> {
            jdbc.sql("SET TRANSACTION READ WRITE").update();
            make(table, columns);
            return null;
        });
    }

    private void make(String table, String columns) {
        jdbc.sql("DROP TABLE IF EXISTS " + table).update();
        jdbc.sql(dialect.createTemporary(table) + columns + ")").update();
    }

    /** Runs work in one transaction (or in the one that is already open) and returns what it returns. */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return new TransactionTemplate(transactions).execute(status -> work.get());
    }

    @Override
    public void close() {
        dataSource.destroy();
        afterClose.run();
    }
}
