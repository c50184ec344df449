package io.wuye.archive;

import io.wuye.kernel.report.ReadyLines;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The tables of a sweep. Records stand in the order of series, last day of forming, and id, however they were imported. */
final class SweepReport {
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
        return report(
                "transfers",
                sink -> desk.forEach((record, deadline) -> {
                    boolean late = deadline.isOverdue(sweep.asOf());
                    @Nullable Object[] rest = {
                        sweep.term(record.series()),
                        null,
                        deadline.day(),
                        null,
                        late ? "overdue" : "upcoming",
                        deadline.rule().code(),
                        null,
                        messages.text("archive.transfer." + deadline.rule().code(), deadline.day())
                    };
                    sink.accept(new Line(record, rest));
                }));
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
                if (!sweep.event(series).isEmpty()) {
                    sweep.each(series, (record, decision) -> {
                        if (wanted.test(decision) && isShown(sweep.bucket(record, decision), free)) {
                            @Nullable Object[] rest =
                                    rest(decision, status, reasons.sentence(decision, series, record.formedLast()));
                            sink.accept(new Line(record, rest));
                        }
                    });
                    continue;
                }
                for (RecordSet set : sweep.sets(series)) {
                    Decision decision = sweep.decide(set);
                    if (wanted.test(decision)) {
                        @Nullable Object[] rest = rest(decision, status, reasons.sentence(decision, series, null));
                        byte[] end = suffix(rest);
                        sweep.store().rows(set, sweep.asOf(), free, line -> sink.accept(new Piece(line, end, rest)));
                    }
                }
            }
        };
    }

    private static boolean isShown(Bucket bucket, boolean free) {
        boolean known = !bucket.isGone() && bucket != Bucket.FUTURE;
        return known && (!free || !bucket.isAside());
    }

    private static @Nullable Object[] rest(Decision decision, @Nullable String status, String reason) {
        Span span = decision.span();
        ScheduleRow row = decision.row();
        FloorRow floor = decision.floor();
        return new @Nullable Object[] {
            term(decision),
            span == null ? null : span.startsOn(),
            span == null ? null : span.lastDay(),
            span == null ? null : span.dueOn(),
            status == null ? decision.status().code() : status,
            row == null ? null : row.start().code(),
            floor == null ? null : floor.termText(),
            reason
        };
    }

    private static String term(Decision decision) {
        ScheduleRow row = decision.row();
        return row == null ? "" : row.termText();
    }

    private static byte[] start(SweepRow record) {
        return String.join(",", record.recordId(), record.code(), record.title(), record.series())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] suffix(@Nullable Object[] rest) {
        StringBuilder text = new StringBuilder();
        for (Object cell : rest) {
            text.append(',').append(cell == null ? "" : cell);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Object[] row(SweepRow record, @Nullable Object[] rest) {
        List<@Nullable Object> row =
                new ArrayList<>(Arrays.asList(record.recordId(), record.code(), record.title(), record.series()));
        row.addAll(Arrays.asList(rest));
        return row.toArray();
    }

    private static byte[] joined(byte[] start, byte[] end) {
        byte[] line = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, line, start.length, end.length);
        return line;
    }

    /** A record of a set, whose last cells are the same for all of the set. */
    private static final class Piece implements ReadyLines.ReadyRow {
        private final SweepStore.Line from;
        private final byte[] end;
        private final @Nullable Object[] rest;

        Piece(SweepStore.Line from, byte[] end, @Nullable Object[] rest) {
            this.from = from;
            this.end = end;
            this.rest = rest;
        }

        @Override
        public byte[] line() {
            return joined(from.start(), end);
        }

        @Override
        public @Nullable Object[] values() {
            return row(from.facts(), rest);
        }
    }

    /** A record decided by itself. */
    private static final class Line implements ReadyLines.ReadyRow {
        private final SweepRow record;
        private final @Nullable Object[] rest;

        Line(SweepRow record, @Nullable Object[] rest) {
            this.record = record;
            this.rest = rest;
        }

        @Override
        public byte[] line() {
            return joined(start(record), suffix(rest));
        }

        @Override
        public @Nullable Object[] values() {
            return row(record, rest);
        }
    }
}
