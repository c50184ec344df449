package io.wuye.ledger;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The steps of a closing: look at the books, close them, render what was closed. */
final class Closing {
    private static final String SUMMARY = "summary";

    private final RunContext run;
    private final CloseParameters parameters;
    private final RenderOptions options;
    private final CloseStore store;
    private final SealStore seals;

    Closing(RunContext run, CloseParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.store = new CloseStore(run.database().jdbc());
        this.seals = new SealStore(run.database().jdbc());
    }

    /** Refuses months that have not begun, and books that do not hold together. */
    long check() {
        store.rules().refuseFuture(parameters.period(), parameters.asOf());
        seals.broken().ifPresent(voucher -> {
            throw new Refusal(Outcome.FOUND, "ledger.chain.broken", voucher);
        });
        store.unbalanced().ifPresent(voucher -> {
            throw new Refusal(Outcome.FOUND, "ledger.unbalanced", voucher);
        });
        return 0;
    }

    /** Closes, unless that was done before. */
    long close() {
        LocalDate through = parameters.period().lastDay();
        CloseStore.Books books = store.books(through);
        boolean before = store.rules().isClosed(parameters.period());
        if (!before) {
            seals.seal();
            store.close(through, books, seals.last(), run.runId());
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("period", parameters.period().toString());
        summary.put("closed_through", store.rules().closedThrough().toString());
        summary.put("vouchers", books.vouchers());
        summary.put("debit", Money.yuan(books.debitFen()));
        summary.put("sha256", seals.last());
        summary.put("closed_before", before);
        run.figures().put(SUMMARY, summary);
        return before ? 0 : 1;
    }

    /** The trial balance and the vouchers of the closed period, as they will stay. */
    long render() {
        AccountsPolicy accounts = run.workspace().policy(AccountsPolicy.FILE, AccountsPolicy.class);
        LedgerReport reports = new LedgerReport(run.messages(), accounts);
        LedgerStore ledger = new LedgerStore(run.database().jdbc());
        OutputFolder folder = OutputFolder.open(
                run.workspace().out(), "ledger", parameters.period().toString(), options);
        for (var report :
                List.of(reports.trial(parameters.period(), ledger), reports.vouchers(parameters.period(), ledger))) {
            folder.csv(report);
            folder.xlsx(report.name() + ".xlsx", List.of(report));
        }
        folder.json("close.json", Objects.requireNonNull(run.figures().get(SUMMARY)));
        folder.manifest();
        return 0;
    }
}
