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
    private final BillingDesk desk;
    private final BillingBounds bounds;
    private final BillingStore store;
    private final ChargeStore charges;
    private final BillBooking booking;

    BillingPosting(RunContext run, BillingDesk desk, BillingBounds bounds) {
        this.run = run;
        this.desk = desk;
        this.bounds = bounds;
        this.store = new BillingStore(run.database().jdbc());
        this.charges = new ChargeStore(run.database().dataSource());
        this.booking = new BillBooking(run);
    }

    /** Posts one range as it was planned. */
    long post(Range range) {
        PlanDigest digest = new PlanDigest();
        List<Charge> lines = new ArrayList<>();
        Slice slice = Slice.of(range);
        BoundsTally tally = bounds.tally(slice.month());
        desk.reckon(slice, (reckoning, posted) -> {
            digest.add(reckoning);
            tally.add(reckoning, posted);
            lines.addAll(reckoning.lines());
        });
        if (!digest.hex().equals(store.digest(run.runId(), range))) {
            throw new Refusal(Outcome.RULE_REFUSED, "billing.plan.moved", range.label());
        }
        charges.post(run.runId(), slice.projectId(), lines);
        bounds.posted(slice, tally);
        return lines.size();
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
            BillingStore.Standing posted = store.posted(run.runId(), kind);
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
