package io.wuye.archive.destruction;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.catalogue.HoldStore;
import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.RetentionRules;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.Status;
import io.wuye.archive.sweep.SweepRow;
import io.wuye.archive.sweep.SweepStore;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks everything that may forbid the destruction of a record, at the moment of the question. */
final class GuardDesk {
    private final ArchivePolicies policies;
    private final LocalDate asOf;
    private final LocalDate today;
    private final SweepStore records;
    private final CatalogueStore catalogue;
    private final HoldStore holds;
    private final TombstoneStore tombstones;
    private final Bytes bytes;

    /**
     * @param asOf the day of the destruction
     * @param today by the calendar: a day in the past must not bring back a law that was repealed since
     */
    GuardDesk(Workspace workspace, Database database, ArchivePolicies policies, LocalDate asOf, LocalDate today) {
        this.policies = policies;
        this.asOf = asOf;
        this.today = today;
        this.records = new SweepStore(database);
        this.catalogue = new CatalogueStore(database);
        this.holds = new HoldStore(database);
        this.tombstones = new TombstoneStore(database);
        this.bytes = bytes(workspace, policies);
    }

    /** The electronic records of a workspace. */
    static Bytes bytes(Workspace workspace, ArchivePolicies policies) {
        Path root = workspace.root().resolve(policies.office().root());
        List<Path> own = new ArrayList<>(List.of(
                workspace.out(), workspace.policyFolder(), workspace.root().resolve(Workspace.FILE)));
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
            own.add(workspace.root().resolve("wuye.db" + suffix));
        }
        return new Bytes(root, own);
    }

    Bytes bytes() {
        return bytes;
    }

    /** What the catalogue, the schedule, the law, holds and loans forbid. */
    List<Guard> catalogue(ListItem item) {
        @Nullable String series = records.series(item.recordId());
        Decision decision = series == null ? null : decide(item.recordId(), series);
        ListItem now = decision == null
                ? null
                : catalogue.item(item.recordId(), item.line(), decision).orElse(item);
        return GuardRules.guards(
                item,
                new GuardRules.Facts(
                        now,
                        decision,
                        holds.covers(item.recordId()),
                        catalogue.isLent(item.recordId(), asOf),
                        catalogue.isMissing(item.recordId(), policies.office().loss()),
                        tombstones.has(item.recordId()),
                        catalogue.isShared(item.recordId(), item.file())));
    }

    /** Due on both days, or whatever else it is on one of them. */
    private @Nullable Decision decide(String recordId, String series) {
        Decision then = decide(recordId, series, asOf);
        Decision now = decide(recordId, series, today);
        return then != null && then.status() == Status.DUE ? now : then;
    }

    private @Nullable Decision decide(String recordId, String series, LocalDate day) {
        Schedule.Matching rules = policies.schedule().matching(series, day);
        SweepRow record = records.facts(recordId, rules.event());
        return record == null ? null : RetentionRules.decide(rules, record.formedLast(), record.happenedOn(), day);
    }

    /** All that forbids it, its bytes included. */
    List<Guard> all(ListItem item) {
        List<Guard> guards = new ArrayList<>(catalogue(item));
        if (item.hasFile() && !item.file().isEmpty()) {
            Optional<Guard> fault = bytes.fault(item.file(), item.sha256());
            fault.ifPresent(guards::add);
        }
        return guards;
    }

    /** Guards as the trail keeps them. */
    static String text(List<Guard> guards) {
        return guards.stream().map(Guard::code).collect(Collectors.joining(" "));
    }
}
