package io.wuye.rating;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/**
 * Scores a round: open → score → render. What the ledger knows already is not written again, so each step may be
 * repeated.
 */
public final class ScoreJob implements JobFactory {
    private final RenderOptions options;

    public ScoreJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return ScoreParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        ScoreFiles files = new ScoreFiles(run, ScoreParameters.of(run.parameters()), options);
        return run.batch()
                .job(
                        job(),
                        List.of(
                                run.batch().repeatable("open", files::open),
                                run.batch().repeatable("score", files::score),
                                run.batch().repeatable("render", files::render)));
    }
}
