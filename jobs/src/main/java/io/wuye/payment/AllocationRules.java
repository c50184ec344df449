package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.billing.ShareRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a payment pays, in the order of the Civil Code.
 *
 * <p>Article 560: first what the payer designates; then the debt due first, so that what is due comes before what is not;
 * debts due on the same day are paid in proportion to what is open of them, and the fen left over by rounding down go to
 * the largest remainders, among equal ones by charge number. Article 561: inside one debt costs, then the late fee, then
 * the debt itself, unless the policy ranks them otherwise. What nothing is open for is left over.
 */
public final class AllocationRules {
    private final List<Part> rank;

    /** @param rank all parts, the first to be paid first */
    public AllocationRules(List<Part> rank) {
        this.rank = List.copyOf(rank);
    }

    /**
     * Spends an amount.
     *
     * @param amountFen positive
     * @param open what the unit has open, in any order
     * @return what is paid, none of it zero, in the order of paying; at most the amount altogether
     */
    List<Paid> allocate(long amountFen, Designation designated, List<OpenPart> open) {
        List<Paid> paid = new ArrayList<>();
        long leftFen = amountFen;
        for (List<Debt> sameDay : inTurn(designated, open)) {
            if (leftFen == 0) {
                break;
            }
            long[] opens = sameDay.stream().mapToLong(Debt::openFen).toArray();
            long totalFen = ShareRules.sum(opens);
            long[] shares = leftFen >= totalFen ? opens : ShareRules.allocate(leftFen, opens);
            for (int i = 0; i < shares.length; i++) {
                spend(shares[i], sameDay.get(i), paid);
                leftFen -= shares[i];
            }
        }
        return paid;
    }

    /** Groups of debts that are paid together; those designated before all others. */
    private List<List<Debt>> inTurn(Designation designated, List<OpenPart> open) {
        Map<Boolean, Map<LocalDate, Map<String, Debt>>> turns = new TreeMap<>(Comparator.reverseOrder());
        for (OpenPart part : open) {
            ChargeNumber debt = part.debt();
            turns.computeIfAbsent(designated.names(part), none -> new TreeMap<>())
                    .computeIfAbsent(part.debtDue(), none -> new TreeMap<>())
                    .computeIfAbsent(debt.toString(), none -> new Debt(new ArrayList<>()))
                    .parts
                    .add(part);
        }
        List<List<Debt>> groups = new ArrayList<>();
        turns.values().forEach(byDay -> byDay.values().forEach(byNumber -> groups.add(List.copyOf(byNumber.values()))));
        return groups;
    }

    private void spend(long shareFen, Debt debt, List<Paid> paid) {
        long leftFen = shareFen;
        debt.parts.sort(Comparator.comparingInt((OpenPart part) -> rank.indexOf(part.part()))
                .thenComparingInt(part -> part.charge().seq()));
        for (OpenPart part : debt.parts) {
            long fen = Math.min(leftFen, part.openFen());
            if (fen > 0) {
                paid.add(new Paid(part, fen));
                leftFen -= fen;
            }
        }
    }

    /** What is open of one debt. */
    private record Debt(List<OpenPart> parts) {
        long openFen() {
            return parts.stream().mapToLong(OpenPart::openFen).reduce(0, Math::addExact);
        }
    }
}
