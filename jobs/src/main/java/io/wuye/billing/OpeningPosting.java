package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Project;
import io.wuye.kernel.register.AfterMerge;
import io.wuye.kernel.register.ImportFile;
import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.AccountsPolicy;
import io.wuye.ledger.BillTotal;
import io.wuye.ledger.LedgerStore;
import io.wuye.ledger.Voucher;
import io.wuye.ledger.VoucherRules;
import java.util.List;

/**
 * Posts imported opening arrears: a charge of kind {@code opening} per row, and one voucher per project against the
 * policy's opening account. A row that changed in a later file posts the difference, so importing twice posts once.
 */
public final class OpeningPosting implements AfterMerge {
    @Override
    public String step() {
        return "post";
    }

    @Override
    public void ready(RunContext run) {
        new LedgerStore(run.database().jdbc()).refuseClosed(run.asOf());
    }

    @Override
    public long after(RunContext run, List<ImportFile> files) {
        AccountsPolicy accounts = run.workspace().policy(AccountsPolicy.FILE, AccountsPolicy.class);
        OpeningStore openings = new OpeningStore(run.database());
        long posted = openings.post(files.stream().map(ImportFile::importId).toList(), run.runId());
        VoucherRules rules = new VoucherRules(accounts);
        boolean byUnit = accounts.voucherDetail() == AccountsPolicy.Detail.UNIT;
        LedgerStore ledger = new LedgerStore(run.database().jdbc());
        for (Project project : new EstateStore(run.database().jdbc()).projects()) {
            List<BillTotal> totals = openings.totals(run.runId(), project.id(), byUnit);
            if (!totals.isEmpty()) {
                String memo = run.messages().text("billing.voucher.opening", project.name());
                ledger.post(
                        new Voucher(run.asOf(), project.code(), "opening", memo, rules.opening(totals)), run.runId());
            }
        }
        return posted;
    }
}
