package io.wuye.kernel.register;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.Reference;
import java.util.List;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Checks what no single row can tell: rows that contradict each other, and rows that refer to nothing.
 *
 * <p>The database finds them, as sets; only what was found is looked at row by row, to say precisely what is wrong.
 */
final class RowChecks {
    private static final int PAGE = 1000;

    private final Database database;
    private final RegisterTable table;
    private final Intakes intakes;

    RowChecks(Database database, RegisterTable table, Intakes intakes) {
        this.database = database;
        this.table = table;
        this.intakes = intakes;
    }

    /** Settles rows that share their key: equal ones are duplicates, others are problems. */
    void twins() {
        if (!table.keyed()) {
            return;
        }
        TwinSql sql = new TwinSql(table);
        sql.settle().forEach(statement -> database.jdbc().sql(statement).update());
        Contradiction contradiction = new Contradiction(table, intakes);
        page(sql.page(), contradiction::problem);
    }

    /** Settles rows that refer to what no register holds. */
    void references(Registers registers) {
        for (Reference reference : table.sheet().references()) {
            RegisterTable referred = registers.referred(reference.kind());
            ReferenceSql sql = new ReferenceSql(reference, referred, 0);
            Unknown unknown =
                    new Unknown(database, sql, reference, referred, intakes, registers.isIssued(reference.kind()));
            if (page(sql.page(), unknown::problem) > 0) {
                database.jdbc().sql(sql.settle()).update();
            }
        }
    }

    /** Settles rows that would change what never changes. */
    void fixed() {
        if (!table.sheet().fixed().isEmpty()) {
            FixedSql sql = new FixedSql(table);
            page(sql.page(), new Altered(table, intakes)::problem);
            database.jdbc().sql(sql.settle()).update();
        }
    }

    /** Where the rows of one file went, now that they were compared. */
    ReadCounts settled(Intake intake) {
        long duplicates = fates(intake, "fate = 'duplicate'");
        long rejects = fates(intake, "fate IN ('conflict', 'unknown', 'altered')");
        return intake.counts().settle(duplicates, rejects);
    }

    private long fates(Intake intake, String which) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM staged_settled WHERE line BETWEEN ? AND ? AND " + which)
                .params(intake.firstLine(), intake.lastLine())
                .query(Long.class)
                .single();
    }

    /** Turns each row of a query into a problem. Pages by line, because a cursor must not stay open over a write. */
    private long page(String sql, Finding finding) {
        long line = 0;
        long found = 0;
        List<Found> page;
        do {
            page = database.jdbc()
                    .sql(sql)
                    .params(line, PAGE)
                    .query((row, number) -> new Found(row.getLong(1), Cells.of(row)))
                    .list();
            write(page, finding);
            found += page.size();
            line = page.isEmpty() ? line : page.get(page.size() - 1).line();
        } while (page.size() == PAGE);
        return found;
    }

    private void write(List<Found> page, Finding finding) {
        if (page.isEmpty()) {
            return;
        }
        // Finding may ask the database for look-alikes; so all are made before the first is written.
        List<Numbered> problems = page.stream()
                .map(found -> new Numbered(
                        intakes.files().indexOf(intakes.of(found.line())),
                        finding.problem(found.line(), found.cells())))
                .toList();
        ConnectionCallback<Integer> work = connection -> {
            try (ProblemWriter writer = new ProblemWriter(connection)) {
                problems.forEach(problem -> {
                    writer.startFile(problem.fileNo());
                    writer.add(problem.problem());
                });
            }
            return problems.size();
        };
        new JdbcTemplate(database.dataSource()).execute(work);
    }

    /** Says what is wrong with one row. */
    @FunctionalInterface
    interface Finding {
        Problem problem(long line, Cells cells);
    }

    private record Found(long line, Cells cells) {}

    private record Numbered(int fileNo, Problem problem) {}
}
