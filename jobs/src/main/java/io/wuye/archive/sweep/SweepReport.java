package io.wuye.archive.sweep;

import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.FloorRow;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.Span;
import io.wuye.archive.schedule.Status;
import io.wuye.archive.transfer.TransferRules;
import io.wuye.kernel.report.ReadyLines;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tables of a sweep. Records stand in the order of series, last day of forming, and id, however they were imported. */
final class SweepReport {
    /** Rows come in the order of days: an ending that was used long ago is not asked for again. */
    private static final int MOST_KEPT = 1000;

    private final Messages messages;
    private final Sweep sweep;
    private final ReasonReport reasons;

    SweepReport(Messages messages, Sweep sweep) {
        this.messages = messages;
        this.sweep = sweep;
        this.reasons = new ReasonReport(messages, sweep.asOf());
    }

    /** {@code due.csv}: what may be appraised, reviewed, or should have been. */
    Report due() {
        return report("due", tables(decision -> decision.status().isRipe(), true, null));
    }

    /** {@code undecided.csv}: what has no period, or waits for an event nobody told. */
    Report undecided() {
        return report("undecided", tables(decision -> decision.status().isUndecided(), false, null));
    }

    /** {@code violations.csv}: what the schedule keeps shorter than the law. */
    Report violations() {
        return report("violations", tables(Decision::belowFloor, false, "violation"));
    }

    /** {@code transfers.csv}: what is not handed over, and by when it must be. */
    Report transfers() {
        TransferDesk desk = new TransferDesk(sweep);
        Map<String, Map<TransferRules.Deadline, Ending>> endings = new HashMap<>();
        return report(
                "transfers",
                sink -> desk.forEach((waiting, deadline) -> {
                    Map<TransferRules.Deadline, Ending> ofSeries =
                            endings.computeIfAbsent(waiting.series(), none -> new HashMap<>());
                    if (ofSeries.size() > MOST_KEPT) {
                        ofSeries.clear();
                    }
                    sink.accept(new Piece(
                            waiting.line(),
                            ofSeries.computeIfAbsent(
                                    deadline, none -> ending(sweep.term(waiting.series()), deadline))));
                }));
    }

    private Ending ending(String term, TransferRules.Deadline deadline) {
        return new Ending(new @Nullable Object[] {
            term,
            null,
            deadline.day(),
            null,
            deadline.isOverdue(sweep.asOf()) ? "overdue" : "upcoming",
            deadline.rule().code(),
            null,
            messages.text("archive.transfer." + deadline.rule().code(), deadline.day())
        });
    }

    private Report report(String name, ReadyLines lines) {
        return new Report(
                name,
                messages.text("archive.title." + name, sweep.asOf()),
                List.of(),
                SweepColumns.of(messages),
                RowSource.of(lines));
    }

    /**
     * Streams the records whose decision is wanted.
     *
     * @param free whether those that something sets aside are left out
     * @param status what to show instead of the decision's own; null: that
     */
    private ReadyLines tables(Predicate<Decision> wanted, boolean free, @Nullable String status) {
        return sink -> {
            for (String series : sweep.series()) {
                for (RecordSet set : sweep.sets(series)) {
                    if (!sweep.event(series).isEmpty()) {
                        parts(set, wanted, free, status, sink);
                        continue;
                    }
                    Decision decision = sweep.decide(set);
                    if (wanted.test(decision)) {
                        Ending ending = ending(decision, status, reasons.sentence(decision, series, null));
                        sweep.store().rows(set, sweep.asOf(), free, line -> sink.accept(new Piece(line, ending)));
                    }
                }
            }
        };
    }

    /** The same for a set whose period waits for an event. */
    private void parts(
            RecordSet set,
            Predicate<Decision> wanted,
            boolean free,
            @Nullable String status,
            Consumer<ReadyLines.ReadyRow> sink) {
        Map<String, Decision> decisions = new HashMap<>();
        Map<String, Ending> endings = new HashMap<>();
        boolean unknown = true;
        for (EventSet part : sweep.parts(set)) {
            Decision decision = sweep.decide(set, part);
            if (wanted.test(decision) && isShown(sweep.bucket(part, decision), free)) {
                decisions.put(part.key(), decision);
                endings.put(part.key(), ending(decision, status, reasons.sentence(decision, set.series(), null)));
                unknown &= part.happenedOn() == null;
            }
        }
        if (decisions.isEmpty()) {
            return;
        }
        sweep.rows(set, unknown, (line, key) -> {
            @Nullable Decision decision = decisions.get(key);
            @Nullable Ending ending = endings.get(key);
            if (decision != null && ending != null) {
                sink.accept(new Piece(
                        line,
                        decision.status() == Status.INDETERMINATE
                                ? aged(decision, status, set.series(), line)
                                : ending));
            }
        });
    }

    /** What nobody can decide says how old it is. */
    private Ending aged(Decision decision, @Nullable String status, String series, SweepStore.Line line) {
        return ending(
                decision,
                status,
                reasons.sentence(decision, series, line.facts().formedLast()));
    }

    private static boolean isShown(Bucket bucket, boolean free) {
        boolean known = !bucket.isGone() && bucket != Bucket.FUTURE;
        return known && (!free || !bucket.isAside());
    }

    private static Ending ending(Decision decision, @Nullable String status, String reason) {
        Span span = decision.span();
        ScheduleRow row = decision.row();
        FloorRow floor = decision.floor();
        return new Ending(new @Nullable Object[] {
            row == null ? "" : row.termText(),
            span == null ? null : span.startsOn(),
            span == null ? null : span.lastDay(),
            span == null ? null : span.dueOn(),
            status == null ? decision.status().code() : status,
            row == null ? null : row.start().code(),
            floor == null ? null : floor.termText(),
            reason
        });
    }

    /** The last cells of a row, which many share; also as a piece of csv, with the comma before it. */
    private static final class Ending {
        private final @Nullable Object[] cells;
        private final byte[] bytes;

        Ending(@Nullable Object... cells) {
            this.cells = cells;
            StringBuilder text = new StringBuilder();
            for (Object cell : cells) {
                text.append(',').append(cell == null ? "" : cell);
            }
            this.bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A record and the ending it shares. */
    private static final class Piece implements ReadyLines.ReadyRow {
        private final SweepStore.Line from;
        private final Ending ending;

        Piece(SweepStore.Line from, Ending ending) {
            this.from = from;
            this.ending = ending;
        }

        @Override
        public byte[] line() {
            byte[] start = from.start();
            byte[] end = ending.bytes;
            byte[] line = Arrays.copyOf(start, start.length + end.length);
            System.arraycopy(end, 0, line, start.length, end.length);
            return line;
        }

        @Override
        public @Nullable Object[] values() {
            SweepRow record = from.facts();
            List<@Nullable Object> row =
                    new ArrayList<>(Arrays.asList(record.recordId(), record.code(), record.title(), record.series()));
            row.addAll(Arrays.asList(ending.cells));
            return row.toArray();
        }
    }
}
