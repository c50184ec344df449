package io.wuye.kernel.run;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.support.AbstractPartitionHandler;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * A partitioned step whose partitions are ranges: one range is one transaction, one unit of progress and of restart.
 *
 * <p>Ranges are worked on one after the other, in the order they were given: SQLite has one writer, and a fixed order
 * makes a continued run end with the same bytes as an undisturbed one. A range that was done is not done again; the
 * list of ranges must therefore be the same when a run is continued, which holds because nothing else runs in between.
 */
public final class RangeStep extends AbstractPartitionHandler {
    private final Batch batch;
    private final Step worker;

    private RangeStep(Batch batch, Step worker) {
        this.batch = batch;
        this.worker = worker;
    }

    /**
     * Makes the step.
     *
     * @param ranges asked when the step starts, not when the job is built
     */
    public static Step of(Batch batch, String name, Supplier<List<Range>> ranges, RangeWork work) {
        Step worker = batch.transaction(name, false, (contribution, chunk) -> {
            StepExecution execution = chunk.getStepContext().getStepExecution();
            Batch.write(contribution, work.run(range(execution.getExecutionContext())));
            return RepeatStatus.FINISHED;
        });
        return new StepBuilder(name, batch.repository())
                .partitioner(name, gridSize -> contexts(ranges.get()))
                .step(worker)
                .partitionHandler(new RangeStep(batch, worker))
                .build();
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> ranges) throws Exception {
        batch.progress().start(manager.getStepName(), ranges.size());
        boolean halted = false;
        for (StepExecution range : ranges.stream()
                .sorted(Comparator.comparing(StepExecution::getStepName))
                .toList()) {
            halted = halted || batch.stop().requested();
            if (halted) {
                leave(range);
            } else {
                worker.execute(range);
                batch.progress().advance(1);
                halted = range.getStatus() != BatchStatus.COMPLETED;
            }
        }
        batch.stop().check();
        return ranges;
    }

    /** A range that was not begun is recorded as stopped: a status from which a restart takes it up. */
    private void leave(StepExecution range) {
        range.setStatus(BatchStatus.STOPPED);
        batch.repository().update(range);
    }

    private static Map<String, ExecutionContext> contexts(List<Range> ranges) {
        Map<String, ExecutionContext> contexts = new LinkedHashMap<>();
        for (Range range : ranges) {
            ExecutionContext context = new ExecutionContext();
            context.putString("label", range.label());
            context.putLong("from", range.from());
            context.putLong("to", range.to());
            contexts.put("%06d".formatted(contexts.size() + 1), context);
        }
        return contexts;
    }

    private static Range range(ExecutionContext context) {
        return new Range(context.getString("label"), context.getLong("from"), context.getLong("to"));
    }
}
