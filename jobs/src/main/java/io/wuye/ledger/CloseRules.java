package io.wuye.ledger;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;

/**
 * On which day a voucher is dated, and what may be closed.
 *
 * <p>A closed day takes no voucher any more: what becomes known later is dated the day it is posted. All days up to the
 * last closed one are closed, so that an older month cannot be opened by a gap.
 *
 * @param closedThrough the last closed day; {@link LocalDate#MIN} while nothing is closed
 */
public record CloseRules(LocalDate closedThrough) {
    /**
     * The day of a voucher.
     *
     * @param wanted the day the event belongs to: the last day of a billing month, the day of a payment
     * @param asOf the day of posting, taken when the other is closed
     * @throws Refusal RULE_REFUSED if that one is closed too
     */
    public LocalDate date(LocalDate wanted, LocalDate asOf) {
        if (wanted.isAfter(closedThrough)) {
            return wanted;
        }
        refuseClosed(asOf);
        return asOf;
    }

    /**
     * Refuses a day that is closed.
     *
     * @throws Refusal RULE_REFUSED
     */
    public void refuseClosed(LocalDate day) {
        if (!day.isAfter(closedThrough)) {
            throw new Refusal(Outcome.RULE_REFUSED, "ledger.closed", day, closedThrough, closedThrough.plusDays(1));
        }
    }

    /** Whether the whole period is closed already. */
    public boolean isClosed(Period period) {
        return !period.lastDay().isAfter(closedThrough);
    }

    /**
     * Refuses to close months that have not begun: a slip of the pen that could not be undone.
     *
     * @throws Refusal RULE_REFUSED
     */
    public void refuseFuture(Period period, LocalDate asOf) {
        if (asOf.isBefore(period.end().atDay(1))) {
            throw new Refusal(Outcome.RULE_REFUSED, "ledger.close.future", period, period.end(), asOf);
        }
    }
}
