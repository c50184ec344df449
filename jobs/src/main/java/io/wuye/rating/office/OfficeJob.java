package io.wuye.rating.office;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;

/** Renders what the office needs of a round; changes no result, so its one step may be repeated. */
public final class OfficeJob implements JobFactory {
    private final OfficeMode mode;
    private final RenderOptions options;

    public OfficeJob(OfficeMode mode, RenderOptions options) {
        this.mode = mode;
        this.options = options;
    }

    /** The factories of all modes, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return Stream.of(OfficeMode.values())
                .<JobFactory>map(mode -> new OfficeJob(mode, options))
                .toList();
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public Job create(RunContext run) {
        OfficeFiles files = new OfficeFiles(run, OfficeParameters.of(mode, run.parameters()), options);
        return run.batch().job(job(), List.of(run.batch().repeatable("render", files::render)));
    }
}
