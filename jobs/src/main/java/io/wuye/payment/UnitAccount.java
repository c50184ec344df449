package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.ledger.CloseRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The account of one unit while its payments are allocated one after the other: what is open, what every payment has left,
 * and what it has paid.
 */
final class UnitAccount implements PaymentHistory {
    private final AllocationRules allocation;
    private final ReversalRules reversal;
    private final LocalDate asOf;
    private final CloseRules closed;
    private final Map<ChargeNumber, OpenPart> parts = new LinkedHashMap<>();
    private final Map<Long, Long> leftFen = new LinkedHashMap<>();
    private final Map<Long, Map<ChargeNumber, Long>> paidFen = new LinkedHashMap<>();
    private final List<AllocationLine> lines = new ArrayList<>();

    /** @param charges all charges of the unit that are open, or that were paid by what may be taken back */
    UnitAccount(List<Part> rank, LocalDate asOf, CloseRules closed, List<OpenPart> charges) {
        this.allocation = new AllocationRules(rank);
        this.reversal = new ReversalRules(rank);
        this.asOf = asOf;
        this.closed = closed;
        charges.forEach(part -> parts.put(part.charge(), part));
    }

    @Override
    public void left(long rootId, long fen) {
        leftFen.put(rootId, fen);
    }

    @Override
    public void paid(long rootId, ChargeNumber charge, long fen) {
        paidFen.computeIfAbsent(rootId, none -> new LinkedHashMap<>()).merge(charge, fen, Math::addExact);
    }

    /** Spends or takes back these, one after the other. */
    void settle(List<Pot> pots) {
        for (Pot pot : pots) {
            if (pot.isReversal()) {
                takeBack(pot);
            } else {
                spend(pot);
            }
        }
    }

    /** Frees what was paid of charges beyond what is left of them, from the payments made last. */
    void free(List<Pot> payers) {
        for (OpenPart part : List.copyOf(parts.values())) {
            for (int i = payers.size() - 1; i >= 0; i--) {
                Pot payer = payers.get(i);
                long overFen = -Objects.requireNonNull(parts.get(part.charge())).openFen();
                long fen = Math.min(overFen, paidOf(payer.rootId()).getOrDefault(part.charge(), 0L));
                if (fen > 0) {
                    note(payer, new Paid(part, -fen));
                    leftFen.merge(payer.rootId(), fen, Math::addExact);
                }
            }
        }
    }

    /** What came of it. */
    List<AllocationLine> lines() {
        return List.copyOf(lines);
    }

    private void spend(Pot pot) {
        long left = leftFen.getOrDefault(pot.rootId(), 0L);
        List<OpenPart> open = parts.values().stream()
                .filter(part -> part.openFen() > 0 && pot.pays(part))
                .toList();
        if (left > 0 && !open.isEmpty()) {
            for (Paid paid : allocation.allocate(left, pot.designated(), open)) {
                note(pot, paid);
                leftFen.merge(pot.rootId(), -paid.amountFen(), Math::addExact);
            }
        }
    }

    /** A reversal first uses up what is left of its payment; only the rest opens charges again. */
    private void takeBack(Pot pot) {
        long left = Math.max(0, leftFen.getOrDefault(pot.rootId(), 0L));
        long unspent = Math.min(left, -pot.amountFen());
        leftFen.put(pot.rootId(), left - unspent);
        List<Paid> paid = new ArrayList<>();
        paidOf(pot.rootId())
                .forEach((charge, fen) -> paid.add(new Paid(Objects.requireNonNull(parts.get(charge)), fen)));
        reversal.release(-pot.amountFen() - unspent, paid).forEach(line -> note(pot, line));
    }

    private void note(Pot pot, Paid paid) {
        lines.add(new AllocationLine(pot.paymentId(), paid, pot.countsOn(paid.open(), asOf, closed)));
        parts.computeIfPresent(paid.open().charge(), (charge, part) -> part.less(paid.amountFen()));
        paid(pot.rootId(), paid.open().charge(), paid.amountFen());
    }

    private Map<ChargeNumber, Long> paidOf(long rootId) {
        return paidFen.getOrDefault(rootId, Map.of());
    }
}
