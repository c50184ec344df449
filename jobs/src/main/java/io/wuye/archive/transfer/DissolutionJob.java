package io.wuye.archive.transfer;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** Writes the papers with which a service centre ends: freeze → render. */
public final class DissolutionJob implements JobFactory {
    private final RenderOptions options;

    public DissolutionJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return DissolutionParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Dissolution dissolution = new Dissolution(run, DissolutionParameters.of(run.parameters()), options);
        return run.batch()
                .job(
                        job(),
                        List.of(
                                run.batch().step("freeze", dissolution::freeze),
                                run.batch().repeatable("render", dissolution::render)));
    }
}
