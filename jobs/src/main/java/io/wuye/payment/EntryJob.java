package io.wuye.payment;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;

/** An entry by hand: post → render. */
public final class EntryJob implements JobFactory {
    private final EntryMode mode;
    private final RenderOptions options;

    public EntryJob(EntryMode mode, RenderOptions options) {
        this.mode = mode;
        this.options = options;
    }

    /** The factories of all modes, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return Stream.of(EntryMode.values())
                .<JobFactory>map(mode -> new EntryJob(mode, options))
                .toList();
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        PaymentEntry entry = new PaymentEntry(run, EntryParameters.of(mode, run.parameters()));
        return batch.job(job(), List.of(batch.step("post", entry::post), batch.repeatable("render", () -> {
            new PaymentFiles(run).render(options);
            return 0;
        })));
    }
}
