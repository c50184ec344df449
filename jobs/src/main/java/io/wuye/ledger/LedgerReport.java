package io.wuye.ledger;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the books are laid out: trial balance (科目余额表) and vouchers (凭证). */
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
        RowSource rows = sink -> store.lines(
                period,
                line -> sink.accept(new @Nullable Object[] {
                    line[0],
                    line[1],
                    line[2],
                    line[3],
                    accounts.name(String.valueOf(line[3])),
                    line[4],
                    line[5],
                    line[6],
                    line[7]
                }));
        return new Report(
                "vouchers",
                messages.text("ledger.vouchers.title", period),
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
}
