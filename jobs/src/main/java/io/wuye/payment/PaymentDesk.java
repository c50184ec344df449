package io.wuye.payment;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.CloseRules;
import io.wuye.ledger.CloseStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings stores and rules together: receives payments, finds whose they are, and spends them. */
final class PaymentDesk {
    private static final int PAGE = 1000;

    private final RunContext run;
    private final Database database;
    private final List<Part> rank;
    private final LocalDate asOf;
    private final CloseRules closed;
    private final boolean bySets;

    PaymentDesk(RunContext run) {
        this(run, true);
    }

    /** @param bySets false to spend all payments by the rule, one by one */
    PaymentDesk(RunContext run, boolean bySets) {
        this.bySets = bySets;
        this.run = run;
        this.database = run.database();
        this.rank =
                run.workspace().policy(PaymentPolicy.FILE, PaymentPolicy.class).ranked();
        this.asOf = run.asOf();
        this.closed = new CloseStore(database.jdbc()).rules();
    }

    /**
     * Receives what is new, matches what waits, and allocates what was matched.
     *
     * @param prepayments whether what earlier runs left is spent too
     */
    void settle(boolean prepayments) throws Exception {
        new PaymentStore(database.jdbc()).receive(run.runId());
        MatchStore match = new MatchStore(database);
        match.named(run.runId());
        AllocationStore store = new AllocationStore(database, run.runId());
        allocate(store, prepayments);
        // What a payer owes decides whether the payment fits; so those before must have been allocated.
        while (match.byPayer(run.runId()) > 0) {
            run.stop().check();
            allocate(store, false);
        }
        match.reversals(run.runId());
        allocate(store, false);
        match.list();
    }

    private void allocate(AllocationStore store, boolean prepayments) throws Exception {
        store.gather(prepayments, rank);
        if (!bySets) {
            store.allSpecial();
        }
        store.overlap(asOf, closed);
        AllocationLineStore lines = new AllocationLineStore(database, run.runId());
        long last = 0;
        List<Long> page = store.special(last, PAGE);
        while (!page.isEmpty()) {
            run.stop().check();
            page.forEach(unitId -> lines.keep(unitId, special(store, unitId)));
            last = page.get(page.size() - 1);
            page = store.special(last, PAGE);
        }
        store.settled();
    }

    private List<AllocationLine> special(AllocationStore store, long unitId) {
        List<OpenPart> parts = store.parts(unitId);
        UnitAccount account = new UnitAccount(rank, asOf, closed, parts);
        List<Pot> pots = new ArrayList<>(store.pots(unitId));
        boolean overpaid = parts.stream().anyMatch(part -> part.openFen() < 0);
        Set<Long> takenBack =
                pots.stream().filter(Pot::isReversal).map(Pot::rootId).collect(Collectors.toSet());
        pots.stream()
                .filter(pot -> !pot.isReversal() && !takenBack.contains(pot.rootId()))
                .forEach(pot -> account.left(pot.rootId(), pot.amountFen()));
        takenBack.forEach(root -> store.history(root, account));
        if (overpaid) {
            List<Pot> payers = store.payers(unitId);
            payers.stream()
                    .filter(payer -> !takenBack.contains(payer.rootId()))
                    .forEach(payer -> store.history(payer.rootId(), account));
            account.free(payers);
            payers.stream()
                    .filter(payer -> pots.stream().noneMatch(pot -> pot.paymentId() == payer.paymentId()))
                    .forEach(pots::add);
        }
        account.settle(pots);
        return account.lines();
    }
}
