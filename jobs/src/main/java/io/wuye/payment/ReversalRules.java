package io.wuye.payment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What becomes open again when a payment is taken back: the opposite of paying, so the debt due last comes first. */
final class ReversalRules {
    private final Comparator<Paid> youngestFirst;

    /** @param rank all parts, the first to be paid first */
    ReversalRules(List<Part> rank) {
        this.youngestFirst = Comparator.comparing((Paid paid) -> paid.open().debtDue())
                .thenComparing(paid -> paid.open().debt().toString())
                .thenComparingInt(paid -> rank.indexOf(paid.open().part()))
                .thenComparingInt(paid -> paid.open().charge().seq())
                .reversed();
    }

    /**
     * Takes an amount back from what was paid with it.
     *
     * @param amountFen positive, at most what was paid
     * @param paid what the payment has paid, positive
     * @return negative amounts, altogether the amount
     */
    List<Paid> release(long amountFen, List<Paid> paid) {
        List<Paid> released = new ArrayList<>();
        long leftFen = amountFen;
        for (Paid line : paid.stream().sorted(youngestFirst).toList()) {
            long fen = Math.min(leftFen, line.amountFen());
            if (fen > 0) {
                released.add(new Paid(line.open(), -fen));
                leftFen -= fen;
            }
        }
        if (leftFen != 0) {
            throw new IllegalArgumentException("more is taken back than was paid: " + leftFen + " fen");
        }
        return released;
    }
}
