package io.wuye.archive.transfer;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** Writes a list of records to be handed over to the archive, and looks at the receipt that came back: freeze → render. */
public final class TransferJob implements JobFactory {
    private final RenderOptions options;

    public TransferJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return TransferParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Transfer transfer = new Transfer(run, TransferParameters.of(run.parameters()), options);
        return run.batch()
                .job(
                        job(),
                        List.of(
                                run.batch().step("freeze", transfer::freeze),
                                run.batch().repeatable("render", transfer::render)));
    }
}
