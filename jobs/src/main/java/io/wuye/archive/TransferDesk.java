package io.wuye.archive;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Brings store and rules together: by when each record must be handed over. */
final class TransferDesk {
    private final Sweep sweep;
    private final Map<String, LocalDate> dissolved;

    TransferDesk(Sweep sweep) {
        this.sweep = sweep;
        this.dissolved = sweep.store().events(sweep.policies().office().dissolution(), sweep.asOf());
    }

    /** Every record not handed over, with its deadline. */
    void forEach(BiConsumer<SweepRow, TransferRules.Deadline> sink) {
        sweep.store().notTransferred(sweep.asOf(), null, waiting -> sink.accept(waiting.record(), deadline(waiting)));
    }

    /** The deadline of one record, unless it was handed over. */
    void of(String recordId, Consumer<TransferRules.Deadline> sink) {
        sweep.store().notTransferred(sweep.asOf(), recordId, waiting -> sink.accept(deadline(waiting)));
    }

    private TransferRules.Deadline deadline(SweepStore.Waiting waiting) {
        String project = waiting.projectCode();
        return TransferRules.deadline(
                waiting.firstLevel(),
                waiting.matter() != null,
                waiting.record().formedLast(),
                project == null ? null : dissolved.get(project),
                sweep.policies().office().quarterGraceDays());
    }
}
