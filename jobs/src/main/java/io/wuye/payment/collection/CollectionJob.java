package io.wuye.payment.collection;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/** A batch for a bank: gather → render. */
public final class CollectionJob implements JobFactory {
    private final RenderOptions options;

    public CollectionJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return CollectionParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        CollectionExport export = new CollectionExport(run, CollectionParameters.of(run.parameters()));
        return batch.job(
                job(),
                List.of(
                        batch.step("gather", export::gather),
                        batch.repeatable("render", () -> export.render(options))));
    }
}
