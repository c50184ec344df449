package io.wuye.reconcile;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.ledger.AccountsPolicy;
import io.wuye.ledger.ExportFormat;
import io.wuye.ledger.ExportRange;
import io.wuye.ledger.LedgerExport;
import io.wuye.ledger.LedgerStore;
import io.wuye.ledger.SealStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proof, up to the end of a period or of all there is.
 *
 * @param through the last day that counts, by the dates of vouchers
 * @param brokenSeal the first voucher that is not what was sealed; empty if all are
 */
public record Reconciliation(
        LocalDate through, Figures figures, List<Mismatch> mismatches, Optional<String> brokenSeal) {
    /** Whether all books say the same. */
    public boolean holds() {
        return figures.agree() && mismatches.isEmpty() && brokenSeal.isEmpty();
    }

    /** What the books do not agree in, a sentence each; none if they {@link #holds hold}. */
    public List<Refusal> problems(Messages messages) {
        List<Refusal> problems = new ArrayList<>();
        String first = messages.text("reconcile.figure.posted");
        figures.byName().forEach((name, fen) -> {
            if (fen != figures.postedFen()) {
                String figure = messages.text("reconcile.figure." + name);
                problems.add(problem("difference", figure, first, Money.yuan(fen - figures.postedFen())));
            }
        });
        for (Mismatch one : mismatches) {
            problems.add(problem(
                    "mismatch",
                    one.runId(),
                    one.projectCode(),
                    one.sources(),
                    Money.yuan(one.postedFen()),
                    Money.yuan(one.bookedFen()),
                    Money.yuan(one.postedFen() - one.bookedFen())));
        }
        brokenSeal.ifPresent(voucher -> problems.add(problem("broken", voucher)));
        return problems;
    }

    private static Refusal problem(String name, Object... arguments) {
        return new Refusal(Outcome.FOUND, "reconcile." + name, arguments);
    }

    /**
     * Finds every figure.
     *
     * @param period up to its end; null: all vouchers
     * @return nothing if there is no voucher
     */
    public static Optional<Reconciliation> of(
            Workspace workspace, Database database, Messages messages, RenderOptions options, @Nullable Period period) {
        return new ReconcileStore(database.jdbc())
                .span()
                .map(span -> of(workspace, database, messages, options, period, span));
    }

    private static Reconciliation of(
            Workspace workspace,
            Database database,
            Messages messages,
            RenderOptions options,
            @Nullable Period period,
            ReconcileStore.Span span) {
        ReconcileStore store = new ReconcileStore(database.jdbc());
        LocalDate through = period == null ? span.last() : period.lastDay();
        AccountsPolicy accounts = workspace.policy(AccountsPolicy.FILE, AccountsPolicy.class);
        List<Posting> posted = store.posted();
        List<Posting> booked = store.booked(accounts.receivable());
        LedgerStore ledger = new LedgerStore(database.jdbc());
        LocalDate first = span.first().isAfter(through) ? through : span.first();
        ExportRange range = new ExportRange(month(first), month(through));
        long[] vouchersFen = {0};
        ledger.export(range.firstDay(), through, accounts, line -> {
            if (line.account().equals(accounts.receivable())) {
                vouchersFen[0] = Math.addExact(vouchersFen[0], line.signedFen());
            }
        });
        // What lies after the day is taken back out of what is open now.
        long postedFen = ReconcileRules.sumFen(posted, through);
        long laterFen = Math.subtractExact(ReconcileRules.sumFen(posted, LocalDate.MAX), postedFen);
        Figures figures = new Figures(
                postedFen,
                Math.subtractExact(store.openFen(), laterFen),
                ledger.balanceFen(accounts.receivable(), through),
                vouchersFen[0],
                journalFen(new LedgerExport(workspace, messages, options, ledger), range, accounts.receivable()));
        return new Reconciliation(
                through,
                figures,
                ReconcileRules.mismatches(posted, booked, through),
                new SealStore(database.jdbc()).broken());
    }

    private static Period month(LocalDate day) {
        return Period.month(YearMonth.from(day));
    }

    private static long journalFen(LedgerExport export, ExportRange range, String account) {
        JournalBalance balance = new JournalBalance(account);
        try {
            export.journal(ExportFormat.HLEDGER, range).writeTo(balance);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return balance.fen();
    }
}
