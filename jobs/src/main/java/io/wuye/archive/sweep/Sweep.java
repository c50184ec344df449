package io.wuye.archive.sweep;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.catalogue.AsideStore;
import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.RetentionRules;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.transfer.HandoverStore;
import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue as it stands on one day.
 *
 * <p>Where a period counts from the end of a year, all records of a series and year are decided at once by the rule;
 * where it waits for an event, all of one day or year of the event. The database counts and hands over rows; it decides
 * nothing.
 */
public final class Sweep {
    private final Database database;
    private final SweepStore store;
    private final ArchivePolicies policies;
    private final LocalDate asOf;
    private final Map<String, Schedule.Matching> matching = new HashMap<>();
    private final Map<String, Map<Integer, Decision>> decisions = new HashMap<>();
    private final Set<String> prepared = new HashSet<>();
    private final List<RecordSet> sets;
    private @Nullable EventSetStore events;

    private Sweep(Database database, ArchivePolicies policies, LocalDate asOf) {
        this.database = database;
        this.store = new SweepStore(database);
        this.policies = policies;
        this.asOf = asOf;
        this.sets = store.sets();
    }

    /** Looks at the catalogue from a day. */
    public static Sweep of(Database database, ArchivePolicies policies, LocalDate asOf) {
        new AsideStore(database).fill(asOf, policies.office().loss());
        new HandoverStore(database).fill(asOf);
        return new Sweep(database, policies, asOf);
    }

    LocalDate asOf() {
        return asOf;
    }

    public SweepStore store() {
        return store;
    }

    ArchivePolicies policies() {
        return policies;
    }

    /** What holds for the records of a series. */
    Schedule.Matching matching(String series) {
        return matching.computeIfAbsent(series, text -> policies.schedule().matching(text, asOf));
    }

    /** The event the period of a series counts from; empty if its records may be decided by sets. */
    public String event(String series) {
        return matching(series).event();
    }

    /** The period of a series as the schedule writes it; empty if it says none. */
    String term(String series) {
        return matching(series).rows().stream()
                .map(ScheduleRow::termText)
                .findFirst()
                .orElse("");
    }

    /** Every series of the catalogue, in order. */
    public List<String> series() {
        return sets.stream().map(RecordSet::series).distinct().toList();
    }

    /** The sets of one series, by year. */
    public List<RecordSet> sets(String series) {
        return sets.stream().filter(set -> set.series().equals(series)).toList();
    }

    /** The sets whose records are decided together. */
    List<RecordSet> uniform() {
        return sets.stream().filter(set -> event(set.series()).isEmpty()).toList();
    }

    /** The sets that are decided in parts, because their period waits for an event. */
    List<RecordSet> dated() {
        return sets.stream().filter(set -> !event(set.series()).isEmpty()).toList();
    }

    /** Decides a set. */
    public Decision decide(RecordSet set) {
        return decisions
                .computeIfAbsent(set.series(), none -> new HashMap<>())
                .computeIfAbsent(set.year(), year -> decide(set.series(), year, null));
    }

    /** Decides a record. */
    public Decision decide(SweepRow row) {
        return RetentionRules.decide(matching(row.series()), row.formedLast(), row.happenedOn(), asOf);
    }

    /** The parts of a set whose period waits for an event, each decided together. */
    List<EventSet> parts(RecordSet set) {
        if (events == null) {
            events = new EventSetStore(database);
        }
        if (prepared.add(set.series())) {
            events.prepare(set.series(), event(set.series()));
        }
        return events.sets(slice(set));
    }

    /**
     * The rows of a set whose period waits for an event, after {@link #parts} was asked for it.
     *
     * @param unknown whether only those are wanted whose event is not known
     */
    void rows(RecordSet set, boolean unknown, BiConsumer<SweepStore.Line, String> sink) {
        Objects.requireNonNull(events).rows(slice(set), unknown, sink);
    }

    private EventSetStore.Slice slice(RecordSet set) {
        return new EventSetStore.Slice(set, matching(set.series()).countsDays(), asOf);
    }

    /** Decides all records of a series that were formed in one year and whose event happened on one day, or never. */
    public Decision decide(String series, int year, @Nullable LocalDate happenedOn) {
        return RetentionRules.decide(matching(series), LocalDate.of(year, 12, 31), happenedOn, asOf);
    }

    /** Decides a part of a set. */
    public Decision decide(RecordSet set, EventSet part) {
        return decide(set.series(), set.year(), part.happenedOn());
    }

    /** Every record that waits for an event, decided. */
    public void each(String series, BiConsumer<SweepRow, Decision> sink) {
        store.rows(series, event(series), row -> sink.accept(row, decide(row)));
    }

    /** Where a record is counted. */
    public Bucket bucket(SweepRow row, Decision decision) {
        return bucket(row.bucket(), row.formedOn().isAfter(asOf), decision);
    }

    /** Where every record of a part is counted. */
    public Bucket bucket(EventSet part, Decision decision) {
        return bucket(part.bucket(), part.future(), decision);
    }

    private static Bucket bucket(@Nullable String asideAs, boolean future, Decision decision) {
        @Nullable Bucket aside = asideAs == null ? null : Bucket.of(asideAs);
        if (aside != null && aside.isGone()) {
            return aside;
        }
        if (future) {
            return Bucket.FUTURE;
        }
        return aside != null && decision.status().isRipe() ? aside : Bucket.of(decision.status());
    }

    /** Counts every record once. */
    Balance balance() {
        Balance balance = new Balance();
        Map<RecordSet, Long> left = new LinkedHashMap<>();
        uniform().forEach(set -> left.put(key(set), set.rows()));
        for (Bucket gone : List.of(Bucket.DESTROYED, Bucket.DESTROYING, Bucket.MISSING)) {
            move(store.aside(gone, null), left, rows -> balance.add(gone, rows));
        }
        move(store.future(asOf), left, rows -> balance.add(Bucket.FUTURE, rows));
        for (Bucket aside : Bucket.values()) {
            if (!aside.isAside()) {
                continue;
            }
            List<RecordSet> ripe = store.aside(aside, asOf).stream()
                    .filter(set ->
                            left.containsKey(key(set)) && decide(set).status().isRipe())
                    .toList();
            move(ripe, left, rows -> balance.add(aside, rows));
        }
        left.forEach((set, rows) -> balance.add(Bucket.of(decide(set).status()), rows));
        for (RecordSet set : dated()) {
            parts(set).forEach(part -> balance.add(bucket(part, decide(set, part)), part.rows()));
        }
        long records = store.records();
        if (balance.sum() != records) {
            throw new IllegalStateException("the balance does not close: " + balance.sum() + " of " + records);
        }
        return balance;
    }

    private static void move(List<RecordSet> from, Map<RecordSet, Long> left, LongConsumer counted) {
        for (RecordSet set : from) {
            if (left.computeIfPresent(key(set), (key, rows) -> rows - set.rows()) != null) {
                counted.accept(set.rows());
            }
        }
    }

    private static RecordSet key(RecordSet set) {
        return new RecordSet(set.series(), set.year(), 0);
    }
}
