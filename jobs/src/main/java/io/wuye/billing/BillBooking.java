package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Project;
import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.AccountsPolicy;
import io.wuye.ledger.BillTotal;
import io.wuye.ledger.LedgerStore;
import io.wuye.ledger.Voucher;
import io.wuye.ledger.VoucherRules;
import java.time.YearMonth;
import java.util.List;

/** Books what a run posted: one voucher per project and billing month. */
final class BillBooking {
    private final RunContext run;
    private final ChargeStore charges;
    private final LedgerStore ledger;
    private final AccountsPolicy accounts;

    BillBooking(RunContext run) {
        this.run = run;
        this.charges = new ChargeStore(run.database().dataSource());
        this.ledger = new LedgerStore(run.database().jdbc());
        this.accounts = run.workspace().policy(AccountsPolicy.FILE, AccountsPolicy.class);
    }

    /**
     * Refuses to post as of a closed day; to be asked before any charge is kept, for a charge without its voucher would
     * stand.
     */
    void ready() {
        ledger.refuseClosed(run.asOf());
    }

    /** What a voucher says it is for. */
    @FunctionalInterface
    interface Memo {
        String of(YearMonth month, Project project);
    }

    /** Returns how many vouchers there were to make. */
    long book(Memo memo) {
        VoucherRules rules = new VoucherRules(accounts);
        boolean byUnit = accounts.voucherDetail() == AccountsPolicy.Detail.UNIT;
        List<Project> projects = new EstateStore(run.database().jdbc()).projects();
        long vouchers = 0;
        for (YearMonth month : charges.months(run.runId())) {
            for (Project project : projects) {
                List<BillTotal> totals = charges.totals(run.runId(), month, project.id(), byUnit);
                if (!totals.isEmpty()) {
                    Voucher voucher = new Voucher(
                            ledger.date(month.atEndOfMonth(), run.asOf()),
                            project.code(),
                            "bill " + month,
                            memo.of(month, project),
                            rules.bill(project.pricingMode(), totals));
                    ledger.post(voucher, run.runId());
                    vouchers++;
                }
            }
        }
        run.figures().put("vouchers", vouchers);
        return vouchers;
    }

    /** The debit of the receivable that the run booked, in fen. */
    long debitFen() {
        return ledger.postedDebitFen(run.runId(), accounts.receivable());
    }
}
