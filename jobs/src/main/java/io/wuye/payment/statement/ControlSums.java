package io.wuye.payment.statement;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.Problem;
import io.wuye.payment.statement.ControlTotal.What;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Our own sums of a list of movements, to be compared with what the list says of itself: counts, sums, and the balance
 * after each movement, whether the list begins with the oldest or with the newest.
 */
final class ControlSums {
    private final Map<What, Long> ours = new EnumMap<>(What.class);
    private final List<Stated> stated = new ArrayList<>();
    private @Nullable Balance first;
    private @Nullable Balance last;
    private @Nullable Problem breakUpwards;
    private @Nullable Problem breakDownwards;
    private long movedFen;

    /** A number the list gives: of any of these, and where. Amounts in fen. */
    private record Stated(List<What> of, long number, Place place) {}

    /** What the account held after a movement of an amount. */
    private record Balance(long amountFen, long afterFen) {}

    /** A movement of any kind. */
    void moved(long amountFen) {
        add(What.ROWS, 1);
        add(amountFen < 0 ? What.OUTGOES : What.INCOMES, 1);
        add(amountFen < 0 ? What.OUTGO : What.INCOME, Math.abs(amountFen));
        movedFen += amountFen;
    }

    /** A payment, or a refund if negative. */
    void taken(long amountFen) {
        add(amountFen < 0 ? What.REFUNDS : What.RECEIPTS, 1);
        add(amountFen < 0 ? What.REFUNDED : What.RECEIVED, Math.abs(amountFen));
    }

    /** What the account held after a movement. */
    void balance(long amountFen, long afterFen, Place place) {
        Balance now = new Balance(amountFen, afterFen);
        Balance before = last;
        if (before == null) {
            first = now;
        } else {
            if (breakUpwards == null && before.afterFen + amountFen != afterFen) {
                breakUpwards = broken(place, before.afterFen + amountFen, afterFen);
            }
            if (breakDownwards == null && afterFen + before.amountFen != before.afterFen) {
                breakDownwards = broken(place, before.afterFen - before.amountFen, afterFen);
            }
        }
        last = now;
    }

    private static Problem broken(Place place, long oursFen, long statedFen) {
        return Problem.at(place, "payment.control.balance", Money.yuan(oursFen), Money.yuan(statedFen));
    }

    /** A number the list gives, as it writes it. */
    void stated(List<What> of, String text, Place place) {
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        BigDecimal units = of.get(0).isCount() ? number : number.movePointRight(2);
        stated.add(new Stated(of, units.longValue(), place));
    }

    /** What does not agree. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (isBroken() && breakUpwards != null && breakDownwards != null) {
            problems.add(breakDownwards.place().compareTo(breakUpwards.place()) > 0 ? breakDownwards : breakUpwards);
        }
        for (Stated one : stated) {
            if (one.of.stream().noneMatch(what -> agrees(what, one.number))) {
                problems.add(differs(one));
            }
        }
        closing(problems);
        return problems;
    }

    /** Whether the balances follow each other neither downwards nor upwards: then no row is the oldest. */
    private boolean isBroken() {
        return breakUpwards != null && breakDownwards != null;
    }

    private boolean agrees(What what, long number) {
        return switch (what) {
            case OPENING -> isBroken() || first == null || number == opening();
            case CLOSING -> isBroken() || last == null || number == closing();
            default -> Math.abs(number) == ours.getOrDefault(what, 0L);
        };
    }

    /** Opening and all movements make the closing balance. */
    private void closing(List<Problem> problems) {
        Stated opening = balance(What.OPENING);
        Stated closing = balance(What.CLOSING);
        if (first == null && opening != null && closing != null && opening.number + movedFen != closing.number) {
            problems.add(Problem.at(
                    closing.place,
                    "payment.control.closing",
                    Money.yuan(opening.number),
                    Money.yuan(movedFen),
                    Money.yuan(closing.number)));
        }
    }

    private @Nullable Stated balance(What what) {
        return stated.stream().filter(one -> one.of.contains(what)).findFirst().orElse(null);
    }

    private Problem differs(Stated one) {
        What what = one.of.get(0);
        long our = what == What.OPENING ? opening() : what == What.CLOSING ? closing() : ours.getOrDefault(what, 0L);
        String said = what.isCount() ? String.valueOf(one.number) : Money.yuan(one.number);
        String found = what.isCount() ? String.valueOf(our) : Money.yuan(our);
        return Problem.at(one.place, "payment.control.differs", said, found);
    }

    private long opening() {
        Balance oldest = breakUpwards == null ? first : last;
        return oldest == null ? 0 : oldest.afterFen - oldest.amountFen;
    }

    private long closing() {
        Balance newest = breakUpwards == null ? last : first;
        return newest == null ? 0 : newest.afterFen;
    }

    private void add(What what, long more) {
        ours.merge(what, more, Math::addExact);
    }
}
