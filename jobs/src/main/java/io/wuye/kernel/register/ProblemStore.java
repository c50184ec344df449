package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reads back what was found wrong, in the order of the files, their rows and cells.
 *
 * <p>A row whose problem was told at an earlier row of its file ({@link #TOLD}) is rejected like any other, but only the
 * file of rejects says so again.
 */
final class ProblemStore {
    /** Key of a problem that an earlier row has told for all. */
    static final String TOLD = "register.unknown.empty.too";

    private static final String SELECT =
            "SELECT file_no, source_row, sheet, cell, heading, name, code, args FROM staged_problem";

    private static final String LISTED = " WHERE code <> '" + TOLD + "'";
    private static final String ORDER = " ORDER BY file_no, source_row, cell, name, code, args";
    private static final int FETCH = 1000;

    private final Database database;
    private final Intakes intakes;

    ProblemStore(Database database, Intakes intakes) {
        this.database = database;
        this.intakes = intakes;
    }

    long count() {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM staged_problem" + LISTED)
                .query(Long.class)
                .single();
    }

    /** The first problems. */
    List<Problem> first(int limit) {
        return database.jdbc()
                .sql(SELECT + LISTED + ORDER + " LIMIT ?")
                .param(limit)
                .query((row, number) -> problem(row))
                .list();
    }

    /** All problems, each cause once, streamed; nothing else may use the database meanwhile. */
    void forEach(Consumer<Problem> sink) {
        stream(SELECT + LISTED + ORDER, sink);
    }

    /** The problems of all rows of the n-th file, as the other. */
    void forEach(int fileNo, Consumer<Problem> sink) {
        stream(SELECT + " WHERE file_no = ?" + ORDER, sink, fileNo);
    }

    /** Whether rows of the n-th file were rejected. */
    boolean concerns(int fileNo) {
        return database.jdbc()
                        .sql("SELECT COUNT(*) FROM staged_problem WHERE file_no = ?")
                        .param(fileNo)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private void stream(String sql, Consumer<Problem> sink, Object... parameters) {
        JdbcTemplate streaming = new JdbcTemplate(database.dataSource());
        streaming.setFetchSize(FETCH);
        streaming.query(
                sql,
                row -> {
                    sink.accept(problem(row));
                },
                parameters);
    }

    private Problem problem(ResultSet row) throws SQLException {
        String file = intakes.files().get(row.getInt(1)).file().name();
        Place place = new Place(file, row.getString(3), row.getLong(2), row.getInt(4), row.getString(5));
        String args = row.getString(8);
        return new Problem(
                place,
                row.getString(6),
                row.getString(7),
                args.isEmpty() ? List.of() : List.of(args.split(ProblemWriter.SEPARATOR, -1)));
    }
}
