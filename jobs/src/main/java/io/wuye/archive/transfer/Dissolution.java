package io.wuye.archive.transfer;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.transfer.TransferStore.Selection;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of a dissolution: what belongs to all owners goes to their committee, wherever it lies by then; all else that
 * the service centre has goes to headquarters at once; what is lent out is called back.
 */
final class Dissolution {
    private final RunContext run;
    private final DissolutionParameters parameters;
    private final RenderOptions options;
    private final ArchivePolicy office;
    private final HandoverStore handovers;
    private final TransferStore store;

    Dissolution(RunContext run, DissolutionParameters parameters, RenderOptions options) {
        this.run = run;
        this.parameters = parameters;
        this.options = options;
        this.office = ArchivePolicies.of(run.workspace()).office();
        this.handovers = new HandoverStore(run.database());
        this.store = new TransferStore(run.database());
    }

    /** Freezes both lists, unless they are frozen already. */
    long freeze() {
        if (store.records(parameters.project()) == 0) {
            throw new Refusal(Outcome.NOTHING, "archive.dissolve.none", parameters.project());
        }
        Transfer.prepare(run, parameters.asOf());
        LocalDate day = dissolvedOn().orElse(parameters.asOf());
        return freeze(Receiver.COMMITTEE, day.plusDays(office.committeeDays())) + freeze(Receiver.HEADQUARTERS, day);
    }

    private long freeze(Receiver receiver, LocalDate dueOn) {
        boolean nothing =
                receiver == Receiver.COMMITTEE && office.ownersClasses().isEmpty();
        return nothing || handovers.head(listId(receiver)).isPresent()
                ? 0
                : store.freeze(listId(receiver), receiver, dueOn, selection(receiver), run.runId());
    }

    private Optional<LocalDate> dissolvedOn() {
        return store.happened(office.dissolution(), parameters.project());
    }

    private String listId(Receiver receiver) {
        return String.join("-", parameters.project(), parameters.asOf().toString(), receiver.code());
    }

    private Selection selection(Receiver receiver) {
        List<String> owners = office.ownersClasses();
        return receiver == Receiver.COMMITTEE
                ? new Selection(parameters.asOf(), parameters.project(), owners, List.of(), true)
                : new Selection(parameters.asOf(), parameters.project(), List.of(), owners, false);
    }

    /** The papers of both lists and of the loans to be called back. */
    long render() {
        Transfer.prepare(run, parameters.asOf());
        OutputFolder folder = OutputFolder.open(
                run.workspace().out().resolve("archive"),
                "dissolution",
                parameters.project() + "-" + parameters.asOf(),
                options);
        TransferFiles files = new TransferFiles(run.workspace(), run.messages(), store);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("project_code", parameters.project());
        summary.put("dissolved_on", dissolvedOn().map(LocalDate::toString).orElse(""));
        List<HandoverStore.Head> heads = new ArrayList<>();
        for (Receiver receiver : List.of(Receiver.HEADQUARTERS, Receiver.COMMITTEE)) {
            HandoverStore.@Nullable Head head = handovers.head(listId(receiver)).orElse(null);
            summary.put(receiver.code(), head == null ? 0L : head.records());
            if (head == null) {
                files.without(folder, receiver.code());
            } else {
                files.list(folder, receiver.code(), head);
                heads.add(head);
                summary.put(receiver.code() + "_due_on", String.valueOf(head.dueOn()));
            }
        }
        files.receipts(folder, heads);
        long recalled = files.lent(
                folder, "recall", new Selection(parameters.asOf(), parameters.project(), List.of(), List.of(), true));
        summary.put("recall", recalled);
        folder.json("summary.json", summary);
        folder.manifest();
        run.figures().put("summary", summary);
        if (recalled > 0) {
            run.outcome(Outcome.PARTIAL);
        }
        return 0;
    }
}
