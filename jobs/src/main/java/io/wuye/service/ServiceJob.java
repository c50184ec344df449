package io.wuye.service;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;

/** Looks at the tickets of a period: one step that may be repeated. */
public final class ServiceJob implements JobFactory {
    private final ServiceMode mode;
    private final RenderOptions options;

    public ServiceJob(ServiceMode mode, RenderOptions options) {
        this.mode = mode;
        this.options = options;
    }

    /** The factories of all modes, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return Stream.of(ServiceMode.values())
                .<JobFactory>map(mode -> new ServiceJob(mode, options))
                .toList();
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public Job create(RunContext run) {
        ServiceFiles files = new ServiceFiles(run, ServiceParameters.of(mode, run.parameters()), options);
        return run.batch().job(job(), List.of(run.batch().repeatable("render", files::render)));
    }
}
