package io.wuye.payment;

import io.wuye.kernel.register.AfterMerge;
import io.wuye.kernel.register.ImportFile;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.LedgerStore;
import java.util.List;

/** What follows the import of payments: they are received, matched, allocated and booked. Importing twice does it once. */
public final class ReceiptPosting implements AfterMerge {
    @Override
    public String step() {
        return "allocate";
    }

    @Override
    public void ready(RunContext run) {
        new LedgerStore(run.database().jdbc()).refuseClosed(run.asOf());
    }

    @Override
    public long after(RunContext run, List<ImportFile> files) throws Exception {
        new PaymentDesk(run).settle(false);
        new PaymentBooking(run).book();
        new PaymentFiles(run).sumUpMatching();
        return new PaymentStore(run.database().jdbc()).received(run.runId()).payments();
    }

    @Override
    public void render(RunContext run, RenderOptions options) {
        new PaymentFiles(run).render(options);
    }
}
