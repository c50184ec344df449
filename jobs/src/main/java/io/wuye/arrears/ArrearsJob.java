package io.wuye.arrears;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;

/** Looks at the arrears of a day: one step that changes nothing. */
public final class ArrearsJob implements JobFactory {
    private final ArrearsMode mode;
    private final RenderOptions options;

    public ArrearsJob(ArrearsMode mode, RenderOptions options) {
        this.mode = mode;
        this.options = options;
    }

    /** The factories of all modes, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return Stream.of(ArrearsMode.values())
                .<JobFactory>map(mode -> new ArrearsJob(mode, options))
                .toList();
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public Job create(RunContext run) {
        ArrearsFiles files = new ArrearsFiles(run, ArrearsParameters.of(mode, run.parameters()), options);
        return run.batch().job(job(), List.of(run.batch().repeatable("render", files::render)));
    }
}
