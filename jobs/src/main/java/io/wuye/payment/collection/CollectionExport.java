package io.wuye.payment.collection;

import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The steps of a batch: debts that no open batch holds become its lines, frozen; then the bank's file. */
final class CollectionExport {
    private final RunContext run;
    private final CollectionParameters parameters;
    private final CollectionProfile profile;
    private final CollectionStore store;

    CollectionExport(RunContext run, CollectionParameters parameters) {
        this.run = run;
        this.parameters = parameters;
        this.profile = CollectionProfiles.profile(Optional.of(run.workspace()), parameters.profile());
        this.store = new CollectionStore(run.database());
    }

    /** In one transaction. Nothing new to collect while a batch of that day stands is no mistake: it was done. */
    long gather() throws IOException {
        store.refuseUnknown(parameters.project());
        store.gather(parameters);
        if (store.gathered() == 0) {
            if (!store.hasBatch(parameters.asOf())) {
                throw new Refusal(Outcome.NOTHING, "collection.none", parameters.dueBy());
            }
            return 0;
        }
        String number = store.open(parameters, profile.channel(), run.runId());
        // A name the bank cannot read is refused before the batch is kept.
        text().writeTo(OutputStream.nullOutputStream());
        CollectionStore.Sum sum = store.sum(run.runId());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("batch_no", number);
        summary.put("as_of", parameters.asOf().toString());
        summary.put("lines", sum.lines());
        summary.put("amount", BigDecimal.valueOf(sum.fen(), 2));
        run.figures().put("summary", summary);
        return sum.lines();
    }

    private CollectionText text() {
        return new CollectionText(profile, sink -> store.lines(run.runId(), sink));
    }

    /** Writes {@code collection/NO/NO.csv} as the bank wants it. */
    long render(RenderOptions options) {
        Object summary = run.figures().get("summary");
        if (summary instanceof Map<?, ?> batch) {
            String number = String.valueOf(batch.get("batch_no"));
            OutputFolder folder = OutputFolder.open(run.workspace().out(), "collection", number, options);
            folder.file(number + "." + profile.suffixText(), text());
            folder.json("summary.json", summary);
            folder.manifest();
        }
        return 0;
    }
}
