package io.wuye.arrears;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/**
 * A run of letters: open → write → reconcile → render; dry: open → render. Letters that were written before a run died are
 * not written again; the files may be rendered as often as wanted.
 */
public final class NoticeJob implements JobFactory {
    private final boolean dry;
    private final RenderOptions options;

    public NoticeJob(boolean dry, RenderOptions options) {
        this.dry = dry;
        this.options = options;
    }

    /** The factories of both kinds, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return List.of(new NoticeJob(false, options), new NoticeJob(true, options));
    }

    @Override
    public String job() {
        return dry ? NoticeParameters.DRY_JOB : NoticeParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        NoticeParameters parameters = NoticeParameters.of(run.parameters());
        NoticeDesk desk = new NoticeDesk(run.workspace(), run.database());
        NoticeWriting writing = new NoticeWriting(run, parameters, desk);
        NoticeFiles files = new NoticeFiles(run, parameters, desk, options);
        if (dry) {
            return batch.job(
                    job(), List.of(batch.step("open", writing::open), batch.repeatable("render", files::plan)));
        }
        return batch.job(
                job(),
                List.of(
                        batch.step("open", () -> files.open() + writing.open()),
                        batch.ranges("write", desk::ranges, writing::write),
                        batch.step("reconcile", writing::reconcile),
                        batch.repeatable("render", files::render)));
    }
}
