package io.wuye.archive.sweep;

import io.wuye.archive.transfer.TransferRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Brings store and rules together: by when each record must be handed over. */
final class TransferDesk {
    /** Rows come in the order of days, so what was known long ago is not asked again. */
    private static final int MOST_KNOWN = 10_000;

    private final Sweep sweep;
    private final Map<String, LocalDate> dissolved;

    TransferDesk(Sweep sweep) {
        this.sweep = sweep;
        this.dissolved = sweep.store().events(sweep.policies().office().dissolution(), sweep.asOf());
    }

    /** Every record not handed over, with its deadline; records of which the same is known share one. */
    void forEach(BiConsumer<SweepStore.Waiting, TransferRules.Deadline> sink) {
        Map<String, TransferRules.Deadline> known = new HashMap<>();
        sweep.store().notTransferred(sweep.asOf(), null, waiting -> {
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            sink.accept(waiting, known.computeIfAbsent(waiting.grounds(), none -> deadline(waiting)));
        });
    }

    /** The deadline of one record, unless it was handed over. */
    void of(String recordId, Consumer<TransferRules.Deadline> sink) {
        sweep.store().notTransferred(sweep.asOf(), recordId, waiting -> sink.accept(deadline(waiting)));
    }

    private TransferRules.Deadline deadline(SweepStore.Waiting waiting) {
        return TransferRules.deadline(
                waiting.firstLevel(),
                waiting.isUrgent(),
                waiting.formedLast(),
                dissolved.get(waiting.projectCode()),
                sweep.policies().office().quarterGraceDays());
    }
}
