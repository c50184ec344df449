package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.destruction.ListStore.Standing;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What carrying out a list would do on a day, without doing it. */
public final class DestroyPlan {
    private final String listId;
    private final List<Refusal> obstacles;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One record of the list.
     *
     * @param would what would become of it, as a message {@code archive.would.<would>}
     * @param guards what forbids it
     * @param faults what is wrong with the confirmation that its paper is gone
     */
    private record Line(ListItem item, String state, String would, String guards, List<Refusal> faults) {}

    /**
     * @param parameters the list, the day, and today
     */
    public DestroyPlan(Workspace workspace, Database database, DestroyParameters parameters) {
        ArchivePolicies policies = ArchivePolicies.of(workspace);
        Approvals approvals = new Approvals(workspace, database, policies);
        ListStore.Head head = approvals.head(parameters.listId());
        GuardDesk guards = new GuardDesk(workspace, database, policies, parameters.asOf(), parameters.today());
        Graves graves = new Graves(database, policies);
        List<Standing> all = new ArrayList<>();
        new ListStore(database).standing(parameters.listId(), all::add);
        this.listId = parameters.listId();
        this.obstacles = Approvals.sentences(approvals.obstacles(head, parameters.asOf()));
        int days = policies.office().destruction().quarantineDays();
        all.forEach(standing -> lines.add(line(standing, guards, graves, parameters, days)));
    }

    private static Line line(
            Standing standing, GuardDesk guards, Graves graves, DestroyParameters parameters, int quarantineDays) {
        ListItem item = standing.item();
        List<Guard> found = switch (standing.state()) {
            case "proposed" -> guards.all(item);
            case "destroying", "quarantined" -> guards.catalogue(item);
            default -> List.of();
        };
        boolean paperGone = item.hasPaper()
                && graves.proof(parameters, item, standing.since()).isPresent();
        String would = switch (standing.state()) {
            case "proposed" -> !found.isEmpty() ? "eject" : item.hasFile() ? "quarantine" : "clear";
            case "destroying" ->
                !found.isEmpty() ? "eject" : item.hasFile() ? "quarantine" : paperGone ? "register" : "wait_paper";
            case "quarantined" -> {
                boolean over = !parameters.asOf().isBefore(standing.since().plusDays(quarantineDays));
                yield !found.isEmpty()
                        ? "restore"
                        : !over ? "wait" : item.hasPaper() && !paperGone ? "wait_paper" : "delete";
            }
            case "deleting" -> "delete";
            default -> "nothing";
        };
        List<Refusal> faults = would.equals("wait_paper")
                ? Approvals.sentences(graves.faults(parameters, item, standing.since()))
                : List.of();
        return new Line(item, standing.state(), would, GuardDesk.text(found), faults);
    }

    /** What stands in the way of the list as a whole; empty: nothing. */
    public List<Refusal> obstacles() {
        return obstacles;
    }

    /** How many records would begin to be destroyed, or go on. */
    public long wouldGo() {
        return lines.stream()
                .filter(line ->
                        List.of("quarantine", "clear", "delete", "register").contains(line.would))
                .count();
    }

    /** How many records would leave the list. */
    public long wouldStay() {
        return lines.stream()
                .filter(line -> List.of("eject", "restore").contains(line.would))
                .count();
    }

    /** One row per record. */
    public Report report(Messages messages) {
        return new Report(
                "plan",
                messages.text("archive.plan.title", listId),
                List.of(),
                Stream.of("record_id", "title", "carrier", "status", "action", "reason")
                        .map(name -> ReportColumn.of(name, messages.text("archive.column." + name), Kind.TEXT))
                        .toList(),
                RowSource.of(lines.stream()
                        .<@Nullable Object[]>map(line -> new @Nullable Object[] {
                            line.item.recordId(),
                            line.item.title(),
                            messages.text("archive.carrier." + line.item.carrier()),
                            messages.text("archive.state." + line.state),
                            messages.text("archive.would." + line.would),
                            ListReport.sentences(messages, line.guards)
                                    + line.faults.stream().map(messages::text).collect(Collectors.joining("；"))
                        })
                        .toList()));
    }
}
