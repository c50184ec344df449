package io.wuye.billing;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/**
 * Shares pools out on paper: open → share.
 *
 * <p>It posts nothing: a billing run shares the same facts out again, by the same rules. So its one step may be repeated.
 */
public final class ShareJob implements JobFactory {
    private final RenderOptions options;

    public ShareJob(RenderOptions options) {
        this.options = options;
    }

    @Override
    public String job() {
        return ShareParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        ShareFiles files = new ShareFiles(run, ShareParameters.of(run.parameters()), options);
        return run.batch()
                .job(
                        job(),
                        List.of(
                                run.batch().step("open", files::open),
                                run.batch().repeatable("share", files::render)));
    }
}
