package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Wires steps and jobs.
 *
 * <p>A step has a verb for a name and is one transaction; a range step is one transaction per range. There is no skip
 * and no retry: a step that fails is rolled back and fails the run.
 */
public final class Batch {
    private final Database database;
    private final JobRepository repository;
    private final Progress progress;
    private final Stop stop;
    private final StepsDone done;

    Batch(Database database, JobRepository repository, Progress progress, Stop stop, long runId) {
        this.database = database;
        this.repository = repository;
        this.progress = progress;
        this.stop = stop;
        this.done = new StepsDone(database, runId);
    }

    /** A job of these steps, one after the other. */
    public Job job(String name, List<Step> steps) {
        SimpleJobBuilder builder = new JobBuilder(name, repository).start(steps.get(0));
        steps.subList(1, steps.size()).forEach(builder::next);
        return builder.build();
    }

    /** A step that is done once: a continued run passes over it when it is complete. */
    public Step step(String name, Work work) {
        return tasklet(name, work, false);
    }

    /** A step that a continued run does again although it was complete: staging in temporary tables, rendering files. */
    public Step repeatable(String name, Work work) {
        return tasklet(name, work, true);
    }

    /** A step cut into ranges, each its own transaction; see {@link RangeStep}. */
    public Step ranges(String name, Supplier<List<Range>> ranges, RangeWork work) {
        return RangeStep.of(this, name, ranges, work);
    }

    /**
     * A step that does one piece of work after the other, each in a transaction of its own, until a piece says that nothing
     * was left (0). A continued run takes it up again; so a piece finds its place in the data, not in its own memory.
     */
    public Step pieces(String name, Work piece) {
        return transaction(name, true, (contribution, chunk) -> {
            stop.check();
            long rows = piece.run();
            write(contribution, rows);
            return rows > 0 ? RepeatStatus.CONTINUABLE : RepeatStatus.FINISHED;
        });
    }

    private Step tasklet(String name, Work work, boolean repeatable) {
        return transaction(name, repeatable, (contribution, chunk) -> {
            progress.start(name, 1);
            write(contribution, work.run());
            progress.advance(1);
            return RepeatStatus.FINISHED;
        });
    }

    TaskletStep transaction(String name, boolean repeatable, Tasklet tasklet) {
        TaskletStep step = new StepBuilder(name, repository)
                .tasklet(repeatable ? tasklet : once(tasklet), database.transactions())
                .allowStartIfComplete(repeatable)
                .build();
        step.setInterruptionPolicy(execution -> stop.check());
        return step;
    }

    /** Passes over work that this run committed before it was killed or stopped, though the framework does not know. */
    private Tasklet once(Tasklet tasklet) {
        return (contribution, chunk) -> {
            String step = contribution.getStepExecution().getStepName();
            if (done.contains(step)) {
                return RepeatStatus.FINISHED;
            }
            RepeatStatus status = tasklet.execute(contribution, chunk);
            done.add(step);
            return status;
        };
    }

    /** Says to the framework that the user wants to stop. */
    @SuppressWarnings("DoNotCallSuggester") // It is called: so that Stop need not load the framework at start-up.
    static void interrupt() throws JobInterruptedException {
        throw new JobInterruptedException("stop requested");
    }

    static void write(StepContribution contribution, long rows) {
        contribution.incrementWriteCount(rows);
    }

    Database database() {
        return database;
    }

    JobRepository repository() {
        return repository;
    }

    Progress progress() {
        return progress;
    }

    Stop stop() {
        return stop;
    }
}
