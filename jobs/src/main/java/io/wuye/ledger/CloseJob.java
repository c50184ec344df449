package io.wuye.ledger;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** Closes the books up to the end of a period: check → close → render. Nothing opens them again. */
public final class CloseJob implements JobFactory {
    private final RenderOptions options;

    public CloseJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return CloseParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        Closing closing = new Closing(run, CloseParameters.of(run.parameters()), options);
        return batch.job(
                job(),
                List.of(
                        batch.step("check", closing::check),
                        batch.step("close", closing::close),
                        batch.repeatable("render", closing::render)));
    }
}
