package io.wuye.payment;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.LedgerStore;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** Matches payments that waited and spends what earlier runs left: allocate → render. */
public final class AllocationJob implements JobFactory {
    private final RenderOptions options;

    public AllocationJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return AllocationParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        return batch.job(
                job(),
                List.of(batch.step("allocate", () -> allocate(run)), batch.repeatable("render", () -> render(run))));
    }

    /** One transaction: what is allocated is booked. */
    private long allocate(RunContext run) throws Exception {
        new LedgerStore(run.database().jdbc()).refuseClosed(run.asOf());
        new PaymentDesk(run).settle(true);
        new PaymentBooking(run).book();
        new PaymentFiles(run).sumUpMatching();
        return new PaymentStore(run.database().jdbc()).allocated(run.runId()).payments();
    }

    private long render(RunContext run) {
        new PaymentFiles(run).render(options);
        return 0;
    }
}
