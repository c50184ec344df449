package io.wuye.archive.transfer;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.Obstacle;
import io.wuye.archive.catalogue.AsideStore;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of handing over to the archive: what nobody has handed over becomes a list; its receipt is looked at. */
final class Transfer {
    private final RunContext run;
    private final TransferParameters parameters;
    private final RenderOptions options;
    private final HandoverStore handovers;
    private final TransferStore store;

    Transfer(RunContext run, TransferParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.handovers = new HandoverStore(run.database());
        this.store = new TransferStore(run.database());
    }

    /** Freezes the list, unless it is frozen already. */
    long freeze() {
        if (handovers.head(parameters.listId()).isPresent()) {
            return 0;
        }
        prepare(run, parameters.asOf());
        long records =
                store.freeze(parameters.listId(), Receiver.ARCHIVE, null, selection(parameters.asOf()), run.runId());
        if (records == 0) {
            throw new Refusal(Outcome.NOTHING, "archive.handover.none", parameters.asOf());
        }
        return records;
    }

    /** Fills the temporary tables that a choice of records asks. */
    static void prepare(RunContext run, LocalDate asOf) {
        ArchivePolicies policies = ArchivePolicies.of(run.workspace());
        new AsideStore(run.database()).fill(asOf, policies.office().loss());
        new HandoverStore(run.database()).fill(asOf);
    }

    private TransferStore.Selection selection(LocalDate asOf) {
        List<String> classes = parameters.classCode().isEmpty() ? List.of() : List.of(parameters.classCode());
        return new TransferStore.Selection(asOf, parameters.project(), classes, List.of(), false);
    }

    /** The files of the list, and what its receipt proves. */
    long render() {
        HandoverStore.Head head = handovers.head(parameters.listId()).orElseThrow();
        prepare(run, head.asOf());
        OutputFolder folder =
                OutputFolder.open(run.workspace().out().resolve("archive"), "transfer", head.listId(), options);
        TransferFiles files = new TransferFiles(run.workspace(), run.messages(), store);
        files.list(folder, "list", head);
        files.receipts(folder, List.of(head));
        long lent = files.lent(folder, "lent", selection(head.asOf()));
        folder.manifest();
        summary(head, lent);
        return 0;
    }

    private void summary(HandoverStore.Head head, long lent) {
        Handover receipt = head.receipt();
        List<Obstacle> faults = receipt == null
                ? List.of()
                : HandoverRules.faults(receipt, head.records(), head.asOf(), parameters.asOf());
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("list_id", head.listId());
        summary.put("as_of", head.asOf().toString());
        summary.put("records", head.records());
        summary.put("lent", lent);
        summary.put("sha256", head.sha256());
        summary.put("receipt", receipt == null ? "none" : faults.isEmpty() ? "accepted" : "refused");
        summary.put("faults", sentences(faults));
        run.figures().put("summary", summary);
        if (!faults.isEmpty()) {
            run.outcome(Outcome.FOUND);
        } else if (receipt == null && lent > 0) {
            run.outcome(Outcome.PARTIAL);
        }
    }

    private List<String> sentences(List<Obstacle> faults) {
        return faults.stream()
                .map(fault -> run.messages()
                        .text("archive.receipt." + fault.code(), fault.args().toArray()))
                .toList();
    }
}
