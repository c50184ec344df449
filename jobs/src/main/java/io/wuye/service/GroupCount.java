package io.wuye.service;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to count of the tickets of a project, a department or a person; excluded ones only where it says so. */
final class GroupCount {
    /** The counts; those of a part first, then of its whole. */
    enum Count {
        TICKETS,
        EXCLUDED,
        REPAIRS,
        COMPLAINTS,
        COMPLAINTS_HANDLED,
        REPAIRS_DONE,
        REPAIRS_REOPENED,
        SATISFIED,
        ASKED,
        /** Complaints found to be ours, of those that were looked into; excluded ones too, for that is what it asks. */
        COMPLAINTS_VALID,
        COMPLAINTS_JUDGED,
        MET,
        BREACHED
    }

    private final Counter<Count> counts = new Counter<>(Count.class);
    private final Counter<TimeField> met = new Counter<>(TimeField.class);
    private final Counter<TimeField> judged = new Counter<>(TimeField.class);

    void add(Ticket ticket, List<ClockResult> results) {
        boolean complaint = ticket.kind() == TicketKind.COMPLAINT;
        boolean withdrawn = ticket.status() == TicketStatus.CANCELLED || ticket.status() == TicketStatus.DUPLICATE;
        if (complaint && !withdrawn && ticket.valid() != null) {
            one(Count.COMPLAINTS_JUDGED, true);
            one(Count.COMPLAINTS_VALID, ticket.valid());
        }
        one(Count.EXCLUDED, ticket.isExcluded());
        if (ticket.isExcluded()) {
            return;
        }
        boolean done = ticket.times().completedAt() != null || ticket.status() == TicketStatus.DONE;
        boolean repair = ticket.kind() == TicketKind.REPAIR;
        one(Count.TICKETS, true);
        one(Count.REPAIRS, repair);
        one(Count.COMPLAINTS, complaint);
        one(Count.COMPLAINTS_HANDLED, complaint && done);
        one(Count.REPAIRS_DONE, repair && (done || Boolean.TRUE.equals(ticket.reopened())));
        one(Count.REPAIRS_REOPENED, repair && Boolean.TRUE.equals(ticket.reopened()));
        one(Count.ASKED, ticket.satisfied() != null);
        one(Count.SATISFIED, Boolean.TRUE.equals(ticket.satisfied()));
        results.forEach(this::add);
    }

    private void add(ClockResult result) {
        boolean kept = result.verdict() == Verdict.MET;
        if (kept || result.verdict() == Verdict.BREACHED) {
            one(kept ? Count.MET : Count.BREACHED, true);
            judged.add(result.clock().to());
            if (kept) {
                met.add(result.clock().to());
            }
        }
    }

    private void one(Count count, boolean counts) {
        if (counts) {
            this.counts.add(count);
        }
    }

    long of(Count count) {
        return counts.of(count);
    }

    /** A count as a share of another; null of none. */
    @Nullable BigDecimal rate(Count part, Count whole) {
        return RateRules.rate(of(part), of(whole));
    }

    /** Met of met and breached, over all clocks; null of none. */
    @Nullable BigDecimal onTime() {
        return RateRules.rate(of(Count.MET), of(Count.MET) + of(Count.BREACHED));
    }

    /** The same over the clocks that end with one moment. */
    @Nullable BigDecimal onTime(TimeField to) {
        return RateRules.rate(met.of(to), judged.of(to));
    }

    /** Repairs that were done and not reopened, of those done; null of none. */
    @Nullable BigDecimal onceFixed() {
        return RateRules.rate(of(Count.REPAIRS_DONE) - of(Count.REPAIRS_REOPENED), of(Count.REPAIRS_DONE));
    }
}
