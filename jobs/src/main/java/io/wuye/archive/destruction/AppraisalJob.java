package io.wuye.archive.destruction;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** Puts together what is due and freezes it as a list to be signed: freeze → render. It destroys nothing. */
public final class AppraisalJob implements JobFactory {
    private final RenderOptions options;

    public AppraisalJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return AppraisalParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Appraisal appraisal = new Appraisal(run, AppraisalParameters.of(run.parameters()), options);
        return run.batch()
                .job(
                        job(),
                        List.of(
                                run.batch().step("freeze", appraisal::freeze),
                                run.batch().repeatable("render", appraisal::render)));
    }
}
