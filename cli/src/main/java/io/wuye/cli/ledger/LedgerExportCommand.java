package io.wuye.cli.ledger;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.ledger.ExportFormat;
import io.wuye.ledger.ExportRange;
import io.wuye.ledger.ExportTemplate;
import io.wuye.ledger.LedgerExport;
import io.wuye.ledger.LedgerStore;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye ledger export --format F --from P --to P [--template FILE]}: vouchers for another program. */
@Command
public final class LedgerExportCommand implements Verb {
    @Option(names = "--format", paramLabel = "xlsx|csv|kingdee|yonyou-u8|hledger|beancount", required = true)
    private ExportFormat format = ExportFormat.XLSX;

    @Option(names = "--from", paramLabel = "P", required = true)
    private @Nullable Period from;

    @Option(names = "--to", paramLabel = "P", required = true)
    private @Nullable Period to;

    @Option(names = "--template", paramLabel = "FILE.xlsx")
    private @Nullable Path template;

    @Override
    public Outcome run(Session session) {
        if (from == null || to == null) {
            throw new IllegalStateException("--from and --to are required");
        }
        ExportRange range = new ExportRange(from, to);
        Workspace workspace = session.workspace();
        ExportTemplate filled = template == null ? null : template(session, workspace, template);
        try (Database database = Database.reader(workspace)) {
            Path written = new LedgerExport(
                            workspace, session.messages(), session.render(), new LedgerStore(database.jdbc()))
                    .write(format, range, filled);
            session.result("file", written.toString());
            session.say("ledger.answer.files", "out/ledger/export/" + written.getFileName());
        }
        return Outcome.DONE;
    }

    private ExportTemplate template(Session session, Workspace workspace, Path file) {
        if (!format.takesTemplate()) {
            throw new Refusal(Outcome.USAGE, "ledger.export.no_template", format);
        }
        ExportTemplate read = ExportTemplate.read(LedgerExport.titles(workspace, format), file);
        List<Problem> problems = read.problems();
        if (!problems.isEmpty()) {
            session.problems(problems);
            throw new Refusal(Outcome.INPUT_REFUSED, "ledger.export.template", problems.size(), file);
        }
        if (!read.unknown().isEmpty()) {
            session.note("ledger.export.empty", String.join("、", read.unknown()));
        }
        return read;
    }
}
