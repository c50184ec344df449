package io.wuye.kernel.run;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Supplier<List<Range>> supplier;
    private final Map<String, Range> ranges = new LinkedHashMap<>();
    private final Step worker;

    private RangeStep(Batch batch, String name, Supplier<List<Range>> supplier, RangeWork work) {
        this.batch = batch;
        this.supplier = supplier;
        this.worker = batch.transaction(name, false, (contribution, chunk) -> {
            StepExecution execution = chunk.getStepContext().getStepExecution();
            Batch.write(contribution, work.run(range(execution.getStepName())));
            return RepeatStatus.FINISHED;
        });
    }

    /**
     * Makes the step.
     *
     * @param ranges asked when the step starts, not when the job is built
     */
    public static Step of(Batch batch, String name, Supplier<List<Range>> ranges, RangeWork work) {
        RangeStep step = new RangeStep(batch, name, ranges, work);
        return new StepBuilder(name, batch.repository())
                .partitioner(name, gridSize -> step.partition())
                .step(step.worker)
                .partitionHandler(step)
                .build();
    }

    @Override
    protected Set<StepExecution> doHandle(StepExecution manager, Set<StepExecution> parts) throws Exception {
        batch.progress().start(manager.getStepName(), parts.size());
        boolean halted = false;
        for (StepExecution part : parts.stream()
                .sorted(Comparator.comparing(StepExecution::getStepName))
                .toList()) {
            halted = halted || batch.stop().requested();
            if (halted) {
                leave(part);
            } else {
                worker.execute(part);
                batch.progress().advance(1);
                halted = part.getStatus() != BatchStatus.COMPLETED;
            }
        }
        batch.stop().check();
        return parts;
    }

    /** A range that was not begun is recorded as stopped: a status from which a restart takes it up. */
    private void leave(StepExecution part) {
        part.setStatus(BatchStatus.STOPPED);
        batch.repository().update(part);
    }

    /**
     * Numbers the ranges. Their bounds are not kept in the framework's context: it records a part and its context in two
     * transactions, and a process that dies between them leaves a part that no longer knows its range.
     */
    private Map<String, ExecutionContext> partition() {
        Map<String, ExecutionContext> parts = new LinkedHashMap<>();
        ranges.clear();
        for (Range range : supplier.get()) {
            String number = "%06d".formatted(parts.size() + 1);
            ranges.put(number, range);
            parts.put(number, new ExecutionContext());
        }
        return parts;
    }

    private Range range(String part) {
        return Objects.requireNonNull(ranges.get(part.substring(part.lastIndexOf(':') + 1)), part);
    }
}
