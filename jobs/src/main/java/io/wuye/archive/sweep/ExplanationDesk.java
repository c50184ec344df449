package io.wuye.archive.sweep;

import io.wuye.archive.ArchivePolicies;
import io.wuye.archive.catalogue.HoldStore;
import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.FloorRow;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.Span;
import io.wuye.archive.schedule.SpanRules;
import io.wuye.archive.schedule.StartRule;
import io.wuye.archive.schedule.Term;
import io.wuye.archive.sweep.Explanation.Candidate;
import io.wuye.archive.transfer.TransferRules;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Brings policies, catalogue and rules together for one record. Reads only. */
public final class ExplanationDesk {
    private final Sweep sweep;
    private final HoldStore holds;

    public ExplanationDesk(Workspace workspace, Database database, LocalDate asOf) {
        this.sweep = Sweep.of(database, ArchivePolicies.of(workspace), asOf);
        this.holds = new HoldStore(database);
    }

    /**
     * Explains a record.
     *
     * @throws Refusal NOTHING if there is none of that id
     */
    public Explanation explain(String recordId) {
        String series = sweep.store().series(recordId);
        SweepRow record = series == null ? null : sweep.store().row(recordId, sweep.event(series));
        if (series == null || record == null) {
            throw new Refusal(Outcome.NOTHING, "archive.no_record", recordId);
        }
        Decision decision = sweep.decide(record);
        Schedule.Matching rules = sweep.matching(series);
        TransferRules.Deadline[] deadline = {null};
        new TransferDesk(sweep).of(recordId, found -> deadline[0] = found);
        return new Explanation(
                record,
                decision,
                rules.rows().stream()
                        .map(row -> candidate(row, record, decision))
                        .toList(),
                rules.floors().stream()
                        .map(floor -> candidate(floor, record, decision))
                        .toList(),
                sweep.event(series),
                sweep.bucket(record, decision),
                holds.standing(recordId, sweep.asOf()),
                deadline[0]);
    }

    private static Candidate candidate(ScheduleRow row, SweepRow record, Decision decision) {
        boolean wins = row.equals(decision.row()) && !decision.belowFloor();
        return new Candidate(
                row.series(), row.termText(), row.start(), "", span(row.term(), row.start(), record), wins);
    }

    private static Candidate candidate(FloorRow floor, SweepRow record, Decision decision) {
        boolean wins = floor.equals(decision.floor()) && decision.belowFloor();
        return new Candidate(
                floor.recordType(),
                floor.termText(),
                floor.start(),
                floor.authority(),
                span(floor.term(), floor.start(), record),
                wins);
    }

    private static @Nullable Span span(Term term, StartRule start, SweepRow record) {
        LocalDate from = start.needsEvent() ? record.happenedOn() : record.formedLast();
        return term.years() == 0 || from == null ? null : SpanRules.span(start, from, term.years());
    }
}
