package io.wuye.payment.collection;

import io.wuye.kernel.register.AfterMerge;
import io.wuye.kernel.register.ImportFile;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.payment.ReceiptPosting;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What follows a bank's answer: what was collected is paid in and allocated; the rest is free for another batch. */
public final class CollectionPosting implements AfterMerge {
    private final ReceiptPosting receipts = new ReceiptPosting();

    @Override
    public String step() {
        return "allocate";
    }

    @Override
    public void ready(RunContext run) {
        receipts.ready(run);
    }

    @Override
    public long after(RunContext run, List<ImportFile> files) throws Exception {
        CollectionStore store = new CollectionStore(run.database());
        store.pay(run.asOf(), run.runId());
        long paid = receipts.after(run, files);
        run.figures().put("answers", answers(store, files));
        return paid;
    }

    private static Map<String, Object> answers(CollectionStore store, List<ImportFile> files) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (String result : List.of("collected", "failed")) {
            long lines = 0;
            long fen = 0;
            for (ImportFile file : files) {
                CollectionStore.Sum sum = store.answered(file.importId(), result);
                lines += sum.lines();
                fen += sum.fen();
            }
            answers.put(result, lines);
            answers.put(result + "_amount", BigDecimal.valueOf(fen, 2));
        }
        return answers;
    }

    @Override
    public void render(RunContext run, RenderOptions options) {
        receipts.render(run, options);
    }
}
