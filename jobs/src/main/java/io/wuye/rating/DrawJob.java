package io.wuye.rating;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;

/** A step of a draw. What is recorded already is not recorded again, so its one step may be repeated. */
public final class DrawJob implements JobFactory {
    private final DrawMode mode;
    private final RenderOptions options;

    public DrawJob(DrawMode mode, RenderOptions options) {
        this.mode = mode;
        this.options = options;
    }

    /** The factories of all modes, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return Stream.of(DrawMode.values())
                .<JobFactory>map(mode -> new DrawJob(mode, options))
                .toList();
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public Job create(RunContext run) {
        DrawDesk desk = new DrawDesk(run, DrawParameters.of(mode, run.parameters()), options);
        return run.batch().job(job(), List.of(run.batch().repeatable("draw", desk::work)));
    }
}
