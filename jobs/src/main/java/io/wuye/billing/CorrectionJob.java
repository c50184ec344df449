package io.wuye.billing;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;

/** A correction by hand: post → book → reconcile → render. What was done before a run died is not done again. */
public final class CorrectionJob implements JobFactory {
    private final CorrectionMode mode;
    private final RenderOptions options;

    public CorrectionJob(CorrectionMode mode, RenderOptions options) {
        this.mode = mode;
        this.options = options;
    }

    /** The factories of all modes, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return Stream.of(CorrectionMode.values())
                .<JobFactory>map(mode -> new CorrectionJob(mode, options))
                .toList();
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        CorrectionPosting posting =
                new CorrectionPosting(run, CorrectionParameters.of(mode, run.parameters()), options);
        return batch.job(
                job(),
                List.of(
                        batch.step("post", posting::post),
                        batch.step("book", posting::book),
                        batch.step("reconcile", posting::reconcile),
                        batch.repeatable("render", posting::render)));
    }
}
