package io.wuye.arrears;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** Accrues late fees: accrue → render. */
public final class LateFeeJob implements JobFactory {
    private final RenderOptions options;

    public LateFeeJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return LateFeeParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        LateFeeAccrual accrual = new LateFeeAccrual(run, options);
        return batch.job(
                job(), List.of(batch.step("accrue", accrual::accrue), batch.repeatable("render", accrual::render)));
    }
}
