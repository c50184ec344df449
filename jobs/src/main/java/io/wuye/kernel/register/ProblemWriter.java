package io.wuye.kernel.register;

import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Keeps problems in {@code staged_problem}, so that a file with a million of them needs no more memory than a good one. */
final class ProblemWriter implements AutoCloseable {
    /** Between the arguments of one message; no file's cell can hold it, control characters are problems there. */
    static final String SEPARATOR = "\u001f";

    private final PreparedStatement insert;
    private int fileNo;

    ProblemWriter(Connection connection) throws SQLException {
        this.insert = connection.prepareStatement("INSERT INTO staged_problem VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    }

    /** The problems that follow are of the n-th file of the call. */
    void startFile(int number) {
        fileNo = number;
    }

    void add(Problem problem) {
        Place place = problem.place();
        try {
            insert.setInt(1, fileNo);
            insert.setLong(2, place.row());
            insert.setString(3, place.sheet());
            insert.setInt(4, place.column());
            insert.setString(5, place.heading());
            insert.setString(6, problem.column());
            insert.setString(7, problem.key());
            insert.setString(8, String.join(SEPARATOR, problem.args()));
            insert.executeUpdate();
        } catch (SQLException failed) {
            throw Sql.failure(failed);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
