package io.wuye.archive.destruction;

import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether a record of a list may be destroyed, as far as the catalogue can tell; what its bytes say comes on top. */
public final class GuardRules {
    private GuardRules() {}

    /**
     * What the catalogue says of a record at the moment of its destruction.
     *
     * @param current the record as the list would have it now; null if it is gone
     * @param decision what schedule and law say of it; null if it is gone
     * @param held whether a hold stands
     * @param lent whether it is lent out
     * @param missing whether it is lost
     * @param destroyed whether its tombstone stands
     * @param shared whether another record has the same file
     */
    public record Facts(
            @Nullable ListItem current,
            @Nullable Decision decision,
            boolean held,
            boolean lent,
            boolean missing,
            boolean destroyed,
            boolean shared) {}

    /** Everything that forbids it; empty: nothing does. */
    public static List<Guard> guards(ListItem listed, Facts facts) {
        List<Guard> guards = new ArrayList<>();
        ListItem now = facts.current();
        Decision decision = facts.decision();
        if (now == null || decision == null) {
            guards.add(Guard.NOT_IN_CATALOGUE);
        } else {
            retention(decision.status(), guards);
            when(!same(listed, now), Guard.CHANGED, guards);
            when(listed.hasFile() == now.file().isEmpty(), Guard.CARRIER, guards);
            when(now.hasFile() && now.sha256().isEmpty(), Guard.NO_DIGEST, guards);
        }
        when(facts.held(), Guard.HELD, guards);
        when(facts.lent(), Guard.LENT, guards);
        when(facts.missing(), Guard.MISSING, guards);
        when(facts.destroyed(), Guard.DESTROYED, guards);
        when(facts.shared(), Guard.SHARED_FILE, guards);
        return guards;
    }

    private static void retention(Status status, List<Guard> guards) {
        switch (status) {
            case PERMANENT -> guards.add(Guard.PERMANENT);
            case ACTIVE -> guards.add(Guard.NOT_DUE);
            case INDETERMINATE -> guards.add(Guard.INDETERMINATE);
            case UNSCHEDULED -> guards.add(Guard.UNSCHEDULED);
            case REVIEW, OVERDUE -> guards.add(Guard.REVIEW_ONLY);
            case DUE -> {
                // Nothing forbids it.
            }
        }
    }

    /** What was signed is what stands in the catalogue; the period may have been decided anew, and is asked above. */
    private static boolean same(ListItem listed, ListItem now) {
        return listed.title().equals(now.title())
                && listed.code().equals(now.code())
                && listed.series().equals(now.series())
                && listed.classTop().equals(now.classTop())
                && listed.formedOn().equals(now.formedOn())
                && listed.formedLast().equals(now.formedLast())
                && listed.lastDay().equals(now.lastDay())
                && Objects.equals(listed.volumes(), now.volumes())
                && listed.carrier().equals(now.carrier())
                && listed.file().equals(now.file())
                && listed.sha256().equals(now.sha256());
    }

    private static void when(boolean forbids, Guard guard, List<Guard> guards) {
        if (forbids) {
            guards.add(guard);
        }
    }
}
