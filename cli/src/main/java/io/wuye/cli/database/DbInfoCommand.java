package io.wuye.cli.database;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.DatabaseFacts;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Outcome;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code wuye db info}: where the database is, how large, and how many rows its tables have. */
@Command
public final class DbInfoCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        DatabaseFacts facts;
        try (Database database = Database.reader(session.workspace())) {
            facts = DatabaseFacts.of(database);
        }
        session.say(
                "database.info",
                facts.place(),
                facts.dialect().name().toLowerCase(Locale.ROOT),
                facts.schema(),
                facts.bytes());
        session.result("place", facts.place());
        session.result("engine", facts.dialect().name().toLowerCase(Locale.ROOT));
        session.result("schema", facts.schema());
        session.result("bytes", facts.bytes());
        session.print(tables(session, facts));
        return Outcome.DONE;
    }

    private static Report tables(Session session, DatabaseFacts facts) {
        List<ReportColumn> columns = List.of(
                ReportColumn.of("table", session.messages().text("database.column.table"), Kind.CODE),
                ReportColumn.of("rows", session.messages().text("database.column.rows"), Kind.INTEGER));
        List<@Nullable Object[]> rows = facts.tables().stream()
                .map(table -> new @Nullable Object[] {table.name(), table.rows()})
                .toList();
        return new Report(
                "tables", session.messages().text("database.info.tables"), List.of(), columns, RowSource.of(rows));
    }
}
