package io.wuye.ledger;

import io.wuye.kernel.report.FileBody;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the vouchers of some periods for another program to {@code out/ledger/export}. */
public final class LedgerExport {
    private final Workspace workspace;
    private final Messages messages;
    private final RenderOptions options;
    private final LedgerStore store;
    private final AccountsPolicy accounts;

    /** @param options csv as they say; what was asked for is written whatever files they want */
    public LedgerExport(Workspace workspace, Messages messages, RenderOptions options, LedgerStore store) {
        this.workspace = workspace;
        this.messages = messages;
        this.options = new RenderOptions(options.rawCsv(), options.unmasked(), FileChoice.ALL, options.lang());
        this.store = store;
        this.accounts = workspace.policy(AccountsPolicy.FILE, AccountsPolicy.class);
    }

    /**
     * What the titles of a user's own header mean: those of the format's profile, and all that {@code
     * export-template.yaml} knows besides.
     */
    public static ExportProfile titles(Workspace workspace, ExportFormat format) {
        ExportProfile any = profile(workspace, "template");
        return format.hasProfile() ? profile(workspace, format.toString()).with(any.columns()) : any;
    }

    private static ExportProfile profile(Workspace workspace, String name) {
        return workspace.policy("export-" + name + ".yaml", ExportProfile.class);
    }

    /**
     * Writes the file.
     *
     * @param template a user's own workbook to fill instead
     * @return the file
     * @throws Refusal NOTHING if there are no vouchers
     */
    public Path write(ExportFormat format, ExportRange range, @Nullable ExportTemplate template) {
        if (store.accounts(range.firstDay(), range.lastDay()).isEmpty()) {
            throw new Refusal(Outcome.NOTHING, "ledger.export.none", range.firstDay(), range.lastDay());
        }
        OutputFolder folder = OutputFolder.open(workspace.out(), "ledger", "export", options);
        Path written = write(folder, format, range, template);
        folder.manifest();
        return written;
    }

    private Path write(OutputFolder folder, ExportFormat format, ExportRange range, @Nullable ExportTemplate template) {
        if (template != null) {
            String suffix = titles(workspace, format).suffix();
            folder.keep(List.of(template.file()));
            return folder.file(range + "." + suffix, template.filled(lines(range), options, folder.path()));
        }
        return switch (format) {
            case CSV -> folder.csv(report(range)).orElseThrow();
            case XLSX -> folder.xlsx(range + ".xlsx", List.of(report(range))).orElseThrow();
            case HLEDGER, BEANCOUNT -> folder.file(range + "." + format.suffix(), journal(format, range));
            case KINGDEE, YONYOU_U8 -> {
                ExportProfile profile = profile(workspace, format.toString());
                yield folder.file(range + "." + profile.suffix(), profiled(profile, range, folder.path()));
            }
        };
    }

    /** The vouchers as a plain-text journal; also for the proof that it says what the ledger says. */
    public JournalExport journal(ExportFormat format, ExportRange range) {
        JournalAccounts names = new JournalAccounts(accounts);
        return new JournalExport(
                format == ExportFormat.HLEDGER ? new HledgerJournal(names) : new BeancountJournal(names),
                messages.text("ledger.export.title", range.firstDay(), range.lastDay()),
                range.firstDay().toString(),
                store.accounts(range.firstDay(), range.lastDay()),
                lines(range));
    }

    private FileBody profiled(ExportProfile profile, ExportRange range, Path scratch) {
        return profile.form() == ExportProfile.Form.TEXT
                ? new TextExport(profile, lines(range))
                : ExportTemplate.fresh(profile).filled(lines(range), options, scratch);
    }

    private Report report(ExportRange range) {
        return new LedgerReport(messages, accounts).vouchers(range, store);
    }

    private Consumer<Consumer<ExportLine>> lines(ExportRange range) {
        return sink -> store.export(range.firstDay(), range.lastDay(), accounts, sink);
    }
}
