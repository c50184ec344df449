package io.wuye.kernel.register;

import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.Batch;
import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.table.InputFile;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.step.Step;

/**
 * The import of files into a register: read → check → merge → (what the register does after) → render.
 *
 * <p>{@code read} and {@code check} work in temporary tables and are done again when a killed run is continued;
 * {@code merge} is one transaction, so a register holds all that a call brought or nothing of it; {@code render} writes
 * the same files however often it is done.
 */
public final class ImportJob implements JobFactory {
    private final Registers registers;
    private final RenderOptions options;
    private final ImportReview review;
    private final List<InputFile> seen;

    /** For runs that an earlier call began: nobody waits for what they find. */
    public ImportJob(Registers registers, RenderOptions options) {
        this(registers, options, new ImportReview(), List.of());
    }

    /**
     * For one import.
     *
     * @param review is told what the import finds
     * @param seen its files, looked at already, so that their digests are not computed twice
     */
    public ImportJob(Registers registers, RenderOptions options, ImportReview review, List<InputFile> seen) {
        this.registers = registers;
        this.options = options;
        this.review = review;
        this.seen = List.copyOf(seen);
    }

    @Override
    public String job() {
        return ImportParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        Batch batch = run.batch();
        ImportRun work = new ImportRun(run, registers, options, review, seen);
        List<Step> steps = new ArrayList<>();
        steps.add(batch.repeatable("read", work::read));
        steps.add(batch.repeatable("check", work::check));
        steps.add(batch.step("merge", work::merge));
        work.afterMerge().ifPresent(after -> steps.add(batch.step(after.step(), () -> work.after(after))));
        steps.add(batch.repeatable("render", work::render));
        return batch.job(job(), steps);
    }
}
