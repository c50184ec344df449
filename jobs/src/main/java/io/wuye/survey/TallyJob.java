package io.wuye.survey;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** The tally of a wave. It changes no answer sheet, so its one step may be repeated. */
public final class TallyJob implements JobFactory {
    private final RenderOptions options;

    public TallyJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return TallyParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        TallyFiles files = new TallyFiles(run, TallyParameters.of(run.parameters()), options);
        return run.batch().job(job(), List.of(run.batch().repeatable("tally", files::render)));
    }
}
