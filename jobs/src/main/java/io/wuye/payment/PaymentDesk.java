package io.wuye.payment;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.RunContext;
import io.wuye.ledger.CloseRules;
import io.wuye.ledger.CloseStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Brings stores and rules together: receives payments, finds whose they are, and spends them. */
final class PaymentDesk {
    private static final int PAGE = 500;

    private final RunContext run;
    private final Database database;
    private final List<Part> rank;
    private final LocalDate asOf;
    private final CloseRules closed;

    PaymentDesk(RunContext run) {
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
        store.gather(prepayments);
        AllocationLineStore lines = new AllocationLineStore(database, run.runId());
        long last = 0;
        List<Long> page = store.units(last, PAGE);
        while (!page.isEmpty()) {
            run.stop().check();
            lines.keep(settle(store, page));
            last = page.get(page.size() - 1);
            page = store.units(last, PAGE);
        }
        store.settled();
    }

    /** What the money of units pays, by unit. */
    private SortedMap<Long, List<AllocationLine>> settle(AllocationStore store, List<Long> units) {
        Map<Long, List<OpenPart>> parts = store.parts(units.get(0), units.get(units.size() - 1));
        Map<Long, List<Pot>> pots = store.pots(units.get(0), units.get(units.size() - 1));
        SortedMap<Long, List<AllocationLine>> lines = new TreeMap<>();
        for (long unit : units) {
            List<OpenPart> owed = parts.getOrDefault(unit, List.of());
            lines.put(unit, settle(store, unit, owed, bound(store, unit, owed, pots.getOrDefault(unit, List.of()))));
        }
        return lines;
    }

    private static List<Pot> bound(AllocationStore store, long unitId, List<OpenPart> parts, List<Pot> pots) {
        return pots.stream()
                .map(pot -> pot.bound(PayerRules.isBound(pot.payer(), parts, () -> store.charged(unitId))))
                .toList();
    }

    private List<AllocationLine> settle(AllocationStore store, long unitId, List<OpenPart> parts, List<Pot> moved) {
        UnitAccount account = new UnitAccount(rank, asOf, closed, parts);
        List<Pot> pots = new ArrayList<>(moved);
        Set<Long> takenBack =
                pots.stream().filter(Pot::isReversal).map(Pot::rootId).collect(Collectors.toSet());
        pots.stream()
                .filter(pot -> !pot.isReversal() && !takenBack.contains(pot.rootId()))
                .forEach(pot -> account.left(pot.rootId(), pot.amountFen()));
        takenBack.forEach(root -> store.history(root, account));
        if (parts.stream().anyMatch(part -> part.openFen() < 0)) {
            List<Pot> payers = bound(store, unitId, parts, store.payers(unitId));
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
