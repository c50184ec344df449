package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.ArchivePolicy;
import io.wuye.archive.Obstacle;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;

/** Gathers what says whether a list may be carried out. */
final class Approvals {
    private final Workspace workspace;
    private final ListStore lists;
    private final ArchivePolicy.Destruction policy;

    Approvals(Workspace workspace, Database database, ArchivePolicies policies) {
        this.workspace = workspace;
        this.lists = new ListStore(database);
        this.policy = policies.office().destruction();
    }

    /**
     * The head of a list.
     *
     * @throws Refusal NOTHING if there is none; the message names those there are
     */
    ListStore.Head head(String listId) {
        return lists.head(listId)
                .orElseThrow(() ->
                        new Refusal(Outcome.NOTHING, "archive.list.unknown", listId, String.join("、", lists.lists())));
    }

    /** Everything that stands in the way of a list on a day. */
    List<Obstacle> obstacles(ListStore.Head head, LocalDate asOf) {
        long[] toDestroy = {0};
        boolean[] accounting = {false};
        lists.standing(head.listId(), standing -> {
            if (standing.item().isDestroyed()) {
                toDestroy[0]++;
                accounting[0] |= standing.item().classTop().equals(policy.accountingClass());
            }
        });
        Approval approval = new Approval(
                head.listId(),
                head.asOf(),
                head.compiledBy(),
                head.sha256(),
                lists.digest(head.listId()),
                ListFiles.onDisk(workspace, head.listId()),
                accounting[0],
                toDestroy[0],
                head.catalogue(),
                head.beyond(),
                lists.signatures(head.listId()));
        return ApprovalRules.obstacles(approval, policy, asOf);
    }

    /** Obstacles as sentences. */
    static List<Refusal> sentences(List<Obstacle> obstacles) {
        return obstacles.stream()
                .map(obstacle -> new Refusal(
                        Outcome.RULE_REFUSED,
                        "archive.approval." + obstacle.code(),
                        obstacle.args().toArray()))
                .toList();
    }
}
