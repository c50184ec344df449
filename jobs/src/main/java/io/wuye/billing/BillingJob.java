package io.wuye.billing;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;

/**
 * A billing run: open → share → plan → approve → (post → book → reconcile) → render.
 *
 * <p>{@code plan} computes every range and keeps a digest of each; {@code post} computes it again and refuses a range
 * whose digest differs, so nothing is posted that was not planned. What was done before a run died is not done again.
 */
public final class BillingJob implements JobFactory {
    private final BillingMode mode;
    private final RenderOptions options;
    private final boolean bySets;

    public BillingJob(BillingMode mode, RenderOptions options) {
        this(mode, options, true);
    }

    /** @param bySets false to bill all units by the rules: slower, to the same lines */
    BillingJob(BillingMode mode, RenderOptions options, boolean bySets) {
        this.mode = mode;
        this.options = options;
        this.bySets = bySets;
    }

    /** The factories of all modes, for the list of jobs. */
    public static List<JobFactory> all(RenderOptions options) {
        return Stream.of(BillingMode.values())
                .<JobFactory>map(mode -> new BillingJob(mode, options))
                .toList();
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        BillingParameters parameters = BillingParameters.of(mode, run.parameters());
        ShareBook book = new ShareBook(run, parameters);
        BillingDesk desk = new BillingDesk(run.workspace(), run.database(), book, bySets);
        BillingBounds bounds = new BillingBounds(run, parameters);
        BillingPlan plan = new BillingPlan(run, parameters, desk, bounds);
        BillingFiles files = new BillingFiles(run, parameters, desk, options);
        List<Step> steps = new ArrayList<>();
        steps.add(batch.step("open", plan::open));
        steps.add(batch.step("share", book::share));
        steps.add(batch.ranges("plan", () -> desk.ranges(parameters), plan::plan));
        steps.add(batch.step("approve", plan::approve));
        if (mode == BillingMode.PLAN) {
            steps.add(batch.repeatable("render", files::renderPlan));
        } else {
            BillingPosting posting = new BillingPosting(run, parameters, desk, bounds);
            steps.add(batch.ranges("post", () -> desk.ranges(parameters), posting::post));
            steps.add(batch.step("book", posting::book));
            steps.add(batch.step("reconcile", posting::reconcile));
            steps.add(batch.repeatable("render", files::renderPosted));
        }
        return batch.job(job(), steps);
    }
}
