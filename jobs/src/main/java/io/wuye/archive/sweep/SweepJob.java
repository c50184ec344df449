package io.wuye.archive.sweep;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** A sweep over the catalogue. It changes nothing, so its one step may be repeated. */
public final class SweepJob implements JobFactory {
    private final RenderOptions options;

    public SweepJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return SweepParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        SweepFiles files = new SweepFiles(run, SweepParameters.of(run.parameters()), options);
        return run.batch().job(job(), List.of(run.batch().repeatable("sweep", files::render)));
    }
}
