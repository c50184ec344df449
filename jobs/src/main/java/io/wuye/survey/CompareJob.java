package io.wuye.survey;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** Compares two waves. It changes nothing, so its one step may be repeated. */
public final class CompareJob implements JobFactory {
    private final RenderOptions options;

    public CompareJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return CompareParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        CompareFiles files = new CompareFiles(run, CompareParameters.of(run.parameters()), options);
        return run.batch().job(job(), List.of(run.batch().repeatable("compare", files::render)));
    }
}
