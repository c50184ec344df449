package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.Obstacle;
import io.wuye.archive.destruction.ListStore.Standing;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The steps of a destruction. A record goes {@code proposed → destroying} (the intent is written) {@code → quarantined}
 * (its bytes were moved aside in one rename) {@code → deleting} (the intent again) {@code → destroyed} (its tombstone
 * stands), or is {@code ejected} on the way. Every guard is asked again in the transaction that takes a step. What a
 * process leaves when it dies between a transaction and the move of bytes, {@link #settle} puts right by looking at them.
 */
final class Destruction {
    private final RunContext run;
    private final DestroyParameters parameters;
    private final boolean live;
    private final ArchivePolicies policies;
    private final ListStore lists;
    private final GuardDesk guards;
    private final Graves graves;
    private final Approvals approvals;
    private final ListFiles files;
    /** How far each step has come in this call: the last line it looked at. */
    private final Map<String, Long> reached = new HashMap<>();

    Destruction(RunContext run, DestroyParameters parameters, RenderOptions options, boolean live) {
        this.run = run;
        this.parameters = parameters;
        this.live = live;
        this.policies = ArchivePolicies.of(run.workspace());
        this.lists = new ListStore(run.database());
        this.guards = new GuardDesk(run.workspace(), run.database(), policies, parameters.asOf(), parameters.today());
        this.graves = new Graves(run.database(), policies);
        this.approvals = new Approvals(run.workspace(), run.database(), policies);
        this.files = new ListFiles(run.messages(), run.database(), options);
    }

    /** Refuses a list that is not approved, changed, too young or too long; nothing has happened then. */
    long check() {
        ListStore.Head head = approvals.head(parameters.listId());
        List<Obstacle> obstacles = approvals.obstacles(head, parameters.asOf());
        if (live && !obstacles.isEmpty()) {
            List<Refusal> sentences = Approvals.sentences(obstacles);
            throw new Refusal(
                    Outcome.RULE_REFUSED, "archive.destroy.refused", head.listId(), sentences.size(), sentences);
        }
        return 0;
    }

    /** Looks at the bytes of what a dead run left half-done, and says where they are. */
    long settle() {
        return next("settle", "destroying", this::settleMove)
                .or(() -> next("settle deleting", "deleting", this::settleDelete))
                .or(() -> next("settle quarantined", "quarantined", this::settleReturn))
                .orElse(0L);
    }

    private void settleMove(Standing standing) {
        ListItem item = standing.item();
        if (!item.hasFile()) {
            return;
        }
        if (isInQuarantine(item)) {
            become(item, "quarantined");
        } else if (guards.bytes().isInPlace(item.file())) {
            become(item, "proposed");
        } else {
            eject(item, List.of(Guard.NO_FILE));
        }
    }

    /** Bytes that are still there are not deleted before every guard has been asked again. */
    private void settleDelete(Standing standing) {
        if (isInQuarantine(standing.item())) {
            become(standing.item(), "quarantined");
        } else {
            bury(standing.item());
        }
    }

    /** A record whose bytes were brought back, but whose ejection was not written any more. */
    private void settleReturn(Standing standing) {
        ListItem item = standing.item();
        if (!isInQuarantine(item)) {
            boolean back = guards.bytes().isInPlace(item.file());
            if (back) {
                become(item, "proposed");
            } else {
                eject(item, List.of(Guard.NO_FILE));
            }
        }
    }

    /** The next record that is proposed: every guard, then the intent; or it leaves the list. */
    long begin() {
        return live
                ? next("begin", "proposed", standing -> {
                            List<Guard> found = guards.all(standing.item());
                            if (found.isEmpty()) {
                                become(standing.item(), "destroying");
                            } else {
                                eject(standing.item(), found);
                            }
                        })
                        .orElse(0L)
                : 0;
    }

    /** The next record whose intent is written: its bytes are looked at once more, and moved aside. */
    long move() {
        return live
                ? next("move", "destroying", standing -> {
                            ListItem item = standing.item();
                            if (!item.hasFile()) {
                                return;
                            }
                            List<Guard> found = guards.all(item);
                            if (found.isEmpty()) {
                                io(() -> guards.bytes().quarantine(item.file(), parameters.listId(), item.recordId()));
                                become(item, "quarantined");
                            } else {
                                eject(item, found);
                            }
                        })
                        .orElse(0L)
                : 0;
    }

    /** The next record in quarantine: brought back if anything forbids it by now; to be deleted when its days are over. */
    long expire() {
        return live ? next("expire", "quarantined", this::expire).orElse(0L) : 0;
    }

    private void expire(Standing standing) {
        ListItem item = standing.item();
        List<Guard> found = guards.catalogue(item);
        if (found.isEmpty() && !guards.bytes().isIntact(parameters.listId(), item.recordId(), item.sha256())) {
            found = List.of(Guard.OTHER_BYTES);
        }
        if (!found.isEmpty()) {
            io(() -> guards.bytes().restore(item.file(), parameters.listId(), item.recordId()));
            eject(item, found);
            return;
        }
        int days = policies.office().destruction().quarantineDays();
        boolean over = !parameters.asOf().isBefore(standing.since().plusDays(days));
        boolean paperGone = !item.hasPaper()
                || graves.proof(parameters, item, standing.since()).isPresent();
        if (over && paperGone) {
            become(item, "deleting");
        }
    }

    /** The next record to be deleted: its bytes go, their absence is checked, its tombstone is set. */
    long delete() {
        return live
                ? next("delete", "deleting", standing -> {
                            io(() -> guards.bytes()
                                    .delete(parameters.listId(), standing.item().recordId()));
                            bury(standing.item());
                        })
                        .orElse(0L)
                : 0;
    }

    /** The next record on paper alone: gone if its confirmation proves it, off the list if anything forbids it. */
    long confirm() {
        return live ? next("confirm", "destroying", this::confirm).orElse(0L) : 0;
    }

    private void confirm(Standing standing) {
        ListItem item = standing.item();
        if (item.hasFile()) {
            return;
        }
        List<Guard> found = guards.catalogue(item);
        boolean proven = graves.proof(parameters, item, standing.since()).isPresent();
        boolean said = lists.confirmation(parameters.listId(), item.recordId()).isPresent();
        if (!found.isEmpty() && !said) {
            eject(item, found);
        } else if (found.isEmpty() && proven) {
            bury(item);
        }
    }

    /** The files of the list, and what came of it. */
    long render() {
        ListStore.Head head = approvals.head(parameters.listId());
        boolean accounting = files.accounting(head, policies.office().destruction());
        files.render(
                run.workspace(),
                head,
                ApprovalRules.roles(accounting, policies.office().destruction()));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("list_id", head.listId());
        for (String state : List.of("proposed", "destroying", "quarantined", "deleting", "destroyed", "ejected")) {
            summary.put(state, lists.count(head.listId(), state));
        }
        run.figures().put("summary", summary);
        if (run.figures().count("ejected") > 0) {
            run.outcome(Outcome.PARTIAL);
        }
        return 0;
    }

    /** Takes the next record of a state; 1 if there was one, empty if there is none after the last. */
    private Optional<Long> next(String step, String state, Consumer<Standing> work) {
        Optional<Standing> found = lists.next(parameters.listId(), state, reached.getOrDefault(step, 0L));
        found.ifPresent(standing -> {
            reached.put(step, standing.item().line());
            work.accept(standing);
        });
        return found.map(standing -> 1L);
    }

    private boolean isInQuarantine(ListItem item) {
        return guards.bytes().isInQuarantine(parameters.listId(), item.recordId());
    }

    private void become(ListItem item, String state) {
        lists.move(parameters.listId(), item, state, parameters.asOf(), "", run.runId());
    }

    private void eject(ListItem item, List<Guard> why) {
        lists.move(parameters.listId(), item, "ejected", parameters.asOf(), GuardDesk.text(why), run.runId());
        run.figures().add("ejected", 1);
    }

    private void bury(ListItem item) {
        graves.set(parameters, item);
        become(item, "destroyed");
    }

    private void io(Work work) {
        try {
            work.run();
        } catch (IOException failure) {
            throw new Refusal(failure, Outcome.STORAGE, "archive.destroy.io", String.valueOf(failure.getMessage()));
        }
    }

    /** Something with bytes. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
