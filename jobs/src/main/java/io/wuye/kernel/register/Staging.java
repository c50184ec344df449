package io.wuye.kernel.register;

import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.Row;
import io.wuye.kernel.table.RowSink;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows and problems into the staging tables as the reader hands them over.
 *
 * <p>Rows go in blocks, one statement each: a statement per row costs twice the time of the whole import. The rows of
 * one file lie on consecutive lines.
 */
final class Staging implements RowSink, AutoCloseable {
    /** Rows per statement. More gains nothing, and SQLite binds at most 32,766 values to one. */
    private static final int BLOCK = 40;

    private final Connection connection;
    private final RegisterTable table;
    private final RowBinder binder;
    private final KeyFilter seen = new KeyFilter();
    private final List<Row> block = new ArrayList<>(BLOCK);
    private final List<Problem> notices = new ArrayList<>();
    private final PreparedStatement insert;
    private final @Nullable PreparedStatement suspect;
    private final ProblemWriter problems;
    private final BooleanSupplier halted;
    private @Nullable Row sample;
    private long line;
    private boolean refused;

    /** Begins a staging area on this connection; it lives in the connection's temporary tables. */
    Staging(Connection connection, RegisterTable table, BooleanSupplier halted) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.halted = halted;
        try (Statement statement = connection.createStatement()) {
            for (String sql : StagingSql.create(table)) {
                statement.execute(sql);
            }
        }
        this.binder = new RowBinder(table.sheet());
        this.insert = connection.prepareStatement(StagingSql.insert(table, BLOCK));
        this.suspect = table.keyed() ? connection.prepareStatement(StagingSql.insertSuspect(table)) : null;
        this.problems = new ProblemWriter(connection);
    }

    /** The rows that follow come from this file, the n-th of the call. */
    void startFile(int fileNo) {
        problems.startFile(fileNo);
        sample = null;
    }

    /** A good row of the current file, if it has one. */
    @Nullable Row sample() {
        return sample;
    }

    /** The line of the last row handed over; 0 = none yet. Lines are numbered from 1 through all files. */
    long lastLine() {
        return line + block.size();
    }

    /** Whether a file was not understood at all. */
    boolean isRefused() {
        return refused;
    }

    /** What the reader remarked. */
    List<Problem> notices() {
        return notices;
    }

    @Override
    public void accept(Row row) {
        if (sample == null) {
            sample = row;
        }
        block.add(row);
        if (block.size() == BLOCK) {
            flush();
        }
    }

    @Override
    public void reject(long row, List<Problem> found) {
        found.forEach(problems::add);
    }

    @Override
    public void refuse(List<Problem> found) {
        refused = true;
        found.forEach(problems::add);
    }

    @Override
    public void notice(Problem notice) {
        notices.add(notice);
    }

    /** Writes what is still held back. */
    void flush() {
        if (halted.getAsBoolean()) {
            throw new Halt();
        }
        try {
            if (block.size() == BLOCK) {
                write(insert);
            } else if (!block.isEmpty()) {
                try (PreparedStatement rest = connection.prepareStatement(StagingSql.insert(table, block.size()))) {
                    write(rest);
                }
            }
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        if (suspect != null) {
            suspect.close();
        }
        problems.close();
    }

    private void write(PreparedStatement statement) throws SQLException {
        int at = 1;
        for (Row row : block) {
            suspectTwin(row);
            statement.setLong(at++, ++line);
            statement.setLong(at++, row.number());
            at = binder.bind(statement, at, row);
        }
        statement.executeUpdate();
        block.clear();
    }

    private void suspectTwin(Row row) throws SQLException {
        if (suspect == null) {
            return;
        }
        String[] key = binder.key(row);
        if (seen.mayHaveSeen(key)) {
            for (int i = 0; i < key.length; i++) {
                suspect.setString(i + 1, key[i]);
            }
            suspect.executeUpdate();
        }
    }
}
