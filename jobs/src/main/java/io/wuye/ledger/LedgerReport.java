package io.wuye.ledger;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the books are laid out: trial balance (科目余额表), vouchers (凭证), general (总账) and subsidiary ledger (明细账). */
public final class LedgerReport {
    private final Messages messages;
    private final Columns columns;
    private final AccountsPolicy accounts;

    public LedgerReport(Messages messages, AccountsPolicy accounts) {
        this.messages = messages;
        this.columns = new Columns(messages);
        this.accounts = accounts;
    }

    /** Balances and movements of every account with any; debit balances are positive, credit balances negative. */
    public Report trial(Period period, LedgerStore store) {
        RowSource rows = sink -> store.balances(period)
                .forEach(balance -> sink.accept(new @Nullable Object[] {
                    balance.account(),
                    accounts.name(balance.account()),
                    balance.openingFen(),
                    balance.debitFen(),
                    balance.creditFen(),
                    balance.closingFen()
                }));
        return new Report(
                "trial",
                messages.text("ledger.trial.title", period),
                List.of(messages.text("ledger.trial.note")),
                List.of(
                        columns.code("account"),
                        columns.text("name"),
                        columns.sum("opening"),
                        columns.sum("debit"),
                        columns.sum("credit"),
                        columns.sum("closing")),
                rows);
    }

    /** Every line of the period's vouchers. */
    public Report vouchers(Period period, LedgerStore store) {
        return vouchers("vouchers", period.toString(), period.firstDay(), period.lastDay(), store);
    }

    /** The same for the periods of an export, whose file is named after them. */
    Report vouchers(ExportRange range, LedgerStore store) {
        return vouchers(range.toString(), range.toString(), range.firstDay(), range.lastDay(), store);
    }

    private Report vouchers(String name, String title, LocalDate first, LocalDate last, LedgerStore store) {
        RowSource rows = sink -> store.export(
                first,
                last,
                accounts,
                line -> sink.accept(new @Nullable Object[] {
                    line.date(),
                    line.voucherNo(),
                    line.line(),
                    line.account(),
                    line.name(),
                    line.debitFen(),
                    line.creditFen(),
                    line.unitCode(),
                    line.memo()
                }));
        return new Report(
                name,
                messages.text("ledger.vouchers.title", title),
                List.of(),
                List.of(
                        columns.date("date"),
                        columns.code("voucher_no"),
                        columns.integer("line"),
                        columns.code("account"),
                        columns.text("name"),
                        columns.sum("debit"),
                        columns.sum("credit"),
                        columns.code("unit_code"),
                        columns.text("memo")),
                rows);
    }

    /** The general ledger (总账): balances and movements of every account, month by month. */
    public Report general(Period period, LedgerStore store) {
        RowSource rows = sink -> {
            for (LedgerStore.Balance balance : store.balances(period)) {
                general(balance, period, store, sink);
            }
        };
        return new Report(
                "general",
                messages.text("ledger.general.title", period),
                List.of(messages.text("ledger.subsidiary.note")),
                List.of(
                        columns.code("account"),
                        columns.text("name"),
                        columns.code("month"),
                        columns.money("opening"),
                        columns.sum("debit"),
                        columns.sum("credit"),
                        columns.money("closing")),
                rows);
    }

    private void general(
            LedgerStore.Balance balance, Period period, LedgerStore store, Consumer<@Nullable Object[]> sink) {
        Map<YearMonth, LedgerStore.Balance> months = store.months(balance.account(), period);
        long openingFen = balance.openingFen();
        for (YearMonth month : period.months()) {
            LedgerStore.Balance moved = months.getOrDefault(month, new LedgerStore.Balance(balance.account(), 0, 0, 0));
            long closingFen = openingFen + moved.debitFen() - moved.creditFen();
            sink.accept(new @Nullable Object[] {
                balance.account(),
                accounts.name(balance.account()),
                month.toString(),
                openingFen,
                moved.debitFen(),
                moved.creditFen(),
                closingFen
            });
            openingFen = closingFen;
        }
    }

    /**
     * The subsidiary ledger (明细账): every line of an account with the balance after it.
     *
     * @param account only this one; null: all
     */
    public Report subsidiary(Period period, @Nullable String account, LedgerStore store) {
        RowSource rows = sink -> store.balances(period).stream()
                .filter(balance -> account == null || account.equals(balance.account()))
                .forEach(balance -> subsidiary(balance, period, store, sink));
        return new Report(
                account == null ? "subsidiary" : "subsidiary-" + account,
                messages.text("ledger.subsidiary.title", period),
                List.of(messages.text("ledger.subsidiary.note")),
                List.of(
                        columns.code("account"),
                        columns.text("name"),
                        columns.date("date"),
                        columns.code("voucher_no"),
                        columns.integer("line"),
                        columns.code("unit_code"),
                        columns.text("memo"),
                        columns.sum("debit"),
                        columns.sum("credit"),
                        columns.money("balance")),
                rows);
    }

    private void subsidiary(
            LedgerStore.Balance balance, Period period, LedgerStore store, Consumer<@Nullable Object[]> sink) {
        String name = accounts.name(balance.account());
        long[] balanceFen = {balance.openingFen()};
        sink.accept(new @Nullable Object[] {
            balance.account(),
            name,
            period.firstDay(),
            null,
            null,
            null,
            messages.text("ledger.subsidiary.opening"),
            null,
            null,
            balanceFen[0]
        });
        store.lines(balance.account(), period, line -> {
            balanceFen[0] += line.signedFen();
            sink.accept(new @Nullable Object[] {
                line.account(),
                name,
                line.date(),
                line.voucherNo(),
                line.line(),
                line.unitCode(),
                line.memo(),
                line.debitFen(),
                line.creditFen(),
                balanceFen[0]
            });
        });
    }
}
