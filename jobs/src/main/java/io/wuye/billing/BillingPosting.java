package io.wuye.billing;

import io.wuye.kernel.run.Figures;
import io.wuye.kernel.run.Range;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The steps that post a plan: charges, vouchers, and the proof that both agree with it. */
final class BillingPosting {
    private final RunContext run;
    private final BillingParameters parameters;
    private final BillingDesk desk;
    private final BillingBounds bounds;
    private final BillingStore store;
    private final ChargeStore charges;
    private final BillBooking booking;
    private final SetStore setStore;
    private final ChargeSetStore chargeSets;

    BillingPosting(RunContext run, BillingParameters parameters, BillingDesk desk, BillingBounds bounds) {
        this.run = run;
        this.parameters = parameters;
        this.desk = desk;
        this.bounds = bounds;
        this.store = new BillingStore(run.database().jdbc());
        this.charges = new ChargeStore(run.database().dataSource());
        this.booking = new BillBooking(run);
        this.setStore = new SetStore(run.database());
        this.chargeSets = new ChargeSetStore(run.database().dataSource());
    }

    /** Posts one range as it was planned; a range that was planned to nothing is nothing to look at again. */
    long post(Range range) {
        String planned = store.digest(run.runId(), range);
        PlanDigest digest = new PlanDigest();
        if (digest.hex().equals(planned)) {
            return 0;
        }
        long lines = 0;
        for (Slice slice : desk.slices(parameters, range)) {
            lines += post(slice, digest);
        }
        if (!digest.hex().equals(planned)) {
            throw new Refusal(Outcome.RULE_REFUSED, "billing.plan.moved", range.label());
        }
        return lines;
    }

    /** Posts a slice as it is now; whether that is as it was planned is known when the range is through. */
    private long post(Slice slice, PlanDigest digest) {
        List<Charge> lines = new ArrayList<>();
        BoundsTally tally = bounds.tally(slice.month());
        List<SetTotals> sets = new ArrayList<>();
        desk.reckon(
                slice,
                totals -> {
                    digest.add(totals);
                    tally.add(totals, desk.look());
                    sets.add(totals);
                },
                (reckoning, posted, bySet) -> {
                    digest.add(reckoning);
                    tally.add(reckoning, posted, bySet);
                    lines.addAll(reckoning.lines());
                });
        long firstSet = chargeSets.next();
        // Sets first: they leave out units that have charges, and those are the rows'.
        sets.forEach(totals -> setStore.post(run.runId(), totals));
        charges.post(run.runId(), slice.projectId(), lines);
        bounds.posted(slice, tally);
        return proven(slice, firstSet, sets, lines);
    }

    /** Counts and sums what was written, because a line that got lost would otherwise show in no total. */
    private long proven(Slice slice, long firstSet, List<SetTotals> sets, List<Charge> lines) {
        List<SetTotals.Item> items =
                sets.stream().flatMap(totals -> totals.items().stream()).toList();
        long count =
                lines.size() + items.stream().mapToLong(SetTotals.Item::lines).sum();
        long fen = lines.stream().mapToLong(Charge::amountFen).sum()
                + items.stream().mapToLong(SetTotals.Item::amountFen).sum();
        BillingStore.Posted written = store.lines(slice, firstSet);
        agree("lines", count, written.lines());
        agree("amount in fen", fen, written.amountFen());
        return count;
    }

    /** One voucher per project and billing month of what this run posted. */
    long book() {
        return booking.book((month, project) -> run.messages().text("billing.voucher.memo", month, project.name()));
    }

    /** Counts and sums of plan, charges and vouchers must agree to the fen: anything else is a bug. */
    long reconcile() {
        Figures figures = run.figures();
        long postedFen = 0;
        for (ChargeKind kind : List.of(ChargeKind.CHARGE, ChargeKind.SUPPLEMENT, ChargeKind.CREDIT)) {
            BillingStore.Posted posted = store.posted(run.runId(), kind);
            agree("lines of " + kind, figures.count(planned(kind)), posted.lines());
            postedFen += posted.amountFen();
        }
        agree("amount in fen", figures.count("planned_fen"), postedFen);
        agree("debit of the receivable in fen", postedFen, booking.debitFen());
        return 0;
    }

    private static String planned(ChargeKind kind) {
        return kind == ChargeKind.CHARGE ? "new" : kind.code();
    }

    private static void agree(String what, long planned, long posted) {
        if (planned != posted) {
            throw new IllegalStateException(what + ": planned " + planned + ", posted " + posted);
        }
    }
}
