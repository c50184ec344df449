package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One posted line: an amount that one party owes, or gets back, for days of a service period. Never changed once posted.
 *
 * @param billingMonth the month that billed it
 * @param seq number of the line within billing month, unit and fee item, from 1
 * @param servicePeriod the whole period the tariff bills
 * @param days the days this line is for, within the service period
 * @param quantity square metres or 1; null when it changes within the days
 * @param unitPrice yuan; null when it changes within the days
 * @param factor product of reductions; null when it changes within the days
 * @param amountFen gross, negative for a credit
 * @param netFen amount without the tax inside it
 * @param tariffVersion the version of the tariff that gave due day, tax and account
 * @param correction of a line that a person made; null for what billing made
 */
public record Charge(
        YearMonth billingMonth,
        long unitId,
        String tariffCode,
        int seq,
        DateRange servicePeriod,
        DateRange days,
        String party,
        ChargeKind kind,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal factor,
        long amountFen,
        long netFen,
        LocalDate dueDate,
        long tariffVersion,
        @Nullable Correction correction) {
    /** Tax inside the amount, in fen. */
    public long taxFen() {
        return amountFen - netFen;
    }

    /** Amount in yuan, two decimals. */
    public String amountYuan() {
        return Money.yuan(amountFen);
    }

    /** This line under another number. */
    Charge withSeq(int next) {
        return new Charge(
                billingMonth,
                unitId,
                tariffCode,
                next,
                servicePeriod,
                days,
                party,
                kind,
                quantity,
                unitPrice,
                factor,
                amountFen,
                netFen,
                dueDate,
                tariffVersion,
                correction);
    }
}
