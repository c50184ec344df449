package io.wuye.archive.lint;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.lint.Move.Change;
import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.Span;
import io.wuye.archive.sweep.ComparedStore;
import io.wuye.archive.sweep.Sweep;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings policies, catalogue and rules together to look at a schedule. Reads only. */
public final class LintDesk {
    private final ArchivePolicies policies;
    private final LocalDate asOf;

    public LintDesk(Workspace workspace, LocalDate asOf) {
        this.policies = ArchivePolicies.of(workspace);
        this.asOf = asOf;
    }

    /** What is odd about the schedule of the workspace. */
    public List<Finding> findings() {
        return LintRules.findings(policies.schedule(), policies.classification(), asOf);
    }

    /** What is odd about another schedule. */
    public List<Finding> findings(Path other) {
        return LintRules.findings(policies.against(other).schedule(), policies.classification(), asOf);
    }

    /** What another schedule would change, for the records of the catalogue too. */
    public List<Move> moves(Path other, Database database) {
        ArchivePolicies then = policies.against(other);
        Map<String, ScheduleRow> before = bySeries(policies.schedule());
        Map<String, ScheduleRow> after = bySeries(then.schedule());
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        Sweep now = Sweep.of(database, policies, asOf);
        Sweep later = Sweep.of(database, then, asOf);
        ComparedStore store = new ComparedStore(database);
        List<Move> moves = new ArrayList<>();
        for (String series : all) {
            String old = text(before.get(series));
            String young = text(after.get(series));
            if (!old.equals(young)) {
                Change change = old.isEmpty() ? Change.ADDED : young.isEmpty() ? Change.REMOVED : Change.CHANGED;
                moves.add(new Impact(now, later, store).of(series, change, old, young));
            }
        }
        return moves;
    }

    private Map<String, ScheduleRow> bySeries(Schedule schedule) {
        Map<String, ScheduleRow> rows = new LinkedHashMap<>();
        schedule.inForce(asOf).forEach(row -> rows.putIfAbsent(row.series(), row));
        return rows;
    }

    private static String text(@Nullable ScheduleRow row) {
        if (row == null) {
            return "";
        }
        String term = row.termText().isEmpty() ? "—" : row.termText();
        return term + " " + row.start().code() + (row.event().isEmpty() ? "" : " " + row.event());
    }

    /** Counts what becomes of the records of a series, in sets. */
    private static final class Impact {
        private final Sweep now;
        private final Sweep then;
        private final ComparedStore store;
        private long records;
        private long earlier;
        private long later;
        private long dueNow;

        Impact(Sweep now, Sweep then, ComparedStore store) {
            this.now = now;
            this.then = then;
            this.store = store;
        }

        /** Of all records that name the series, alone or among others. */
        Move of(String series, Change change, String before, String after) {
            now.series().stream()
                    .filter(named -> Schedule.ids(named).contains(series))
                    .forEach(this::count);
            return new Move(series, change, before, after, records, earlier, later, dueNow);
        }

        private void count(String named) {
            for (ComparedStore.Pair set : store.pairs(named, now.event(named), then.event(named))) {
                Decision before = now.decide(named, set.year(), set.before());
                Decision after = then.decide(named, set.year(), set.after());
                int moved = Long.compare(day(after), day(before));
                records += set.rows();
                earlier += moved < 0 ? set.rows() : 0;
                later += moved > 0 ? set.rows() : 0;
                dueNow += after.status().isRipe() && !before.status().isRipe() ? set.rows() : 0;
            }
        }

        /** The day on which it may be due; what is never due comes after all days. */
        private static long day(Decision decision) {
            Span span = decision.span();
            return span == null ? Long.MAX_VALUE : span.dueOn().toEpochDay();
        }
    }
}
