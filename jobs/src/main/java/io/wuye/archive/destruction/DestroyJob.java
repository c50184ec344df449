package io.wuye.archive.destruction;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.List;
import org.springframework.batch.core.job.Job;

/**
 * Carries out a list: check → settle → begin → move → expire → delete → confirm → render, each record in transactions of
 * its own.
 *
 * <p>A call that only continues a run which died, because it needs the workspace, settles what that run left half-done
 * and goes no further: whoever calls {@code archive hold} to stop a destruction must not continue it. Only the command to
 * destroy destroys.
 */
public final class DestroyJob implements JobFactory {
    private final RenderOptions options;
    private final boolean live;

    private DestroyJob(RenderOptions options, boolean live) {
        this.options = options;
        this.live = live;
    }

    /** The job of the command that was told to destroy. */
    public static DestroyJob live(RenderOptions options) {
        return new DestroyJob(options, true);
    }

    /** The job of every other call: begins nothing, deletes nothing. */
    public static DestroyJob settling(RenderOptions options) {
        return new DestroyJob(options, false);
    }

    @Override
    public String job() {
        return DestroyParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        Destruction destruction = new Destruction(run, DestroyParameters.of(run.parameters()), options, live);
        return batch.job(
                job(),
                List.of(
                        batch.repeatable("check", destruction::check),
                        batch.pieces("settle", destruction::settle),
                        batch.pieces("begin", destruction::begin),
                        batch.pieces("move", destruction::move),
                        batch.pieces("expire", destruction::expire),
                        batch.pieces("delete", destruction::delete),
                        batch.pieces("confirm", destruction::confirm),
                        batch.repeatable("render", destruction::render)));
    }
}
