package io.wuye.arrears;

import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.AccountsPolicy;
import io.wuye.ledger.LedgerStore;
import io.wuye.ledger.Voucher;
import io.wuye.ledger.VoucherRules;

/** Books the late fees a run posted: one voucher per project; a waiver is red. */
final class LateFeeBooking {
    private final RunContext run;
    private final LateFeeStore store;

    LateFeeBooking(RunContext run, LateFeeStore store) {
        this.run = run;
        this.store = store;
    }

    void book(String source, String memo) {
        AccountsPolicy accounts = run.workspace().policy(AccountsPolicy.FILE, AccountsPolicy.class);
        VoucherRules rules = new VoucherRules(accounts);
        LedgerStore ledger = new LedgerStore(run.database().jdbc());
        boolean byUnit = accounts.voucherDetail() == AccountsPolicy.Detail.UNIT;
        store.totals(run.runId(), byUnit)
                .forEach((project, totals) -> ledger.post(
                        new Voucher(
                                run.asOf(),
                                project,
                                source,
                                run.messages().text(memo, run.asOf()),
                                rules.lateFees(totals)),
                        run.runId()));
    }
}
