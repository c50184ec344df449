package io.wuye.ledger;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;

/** The periods whose vouchers are exported, both inclusive. */
public record ExportRange(Period from, Period to) {
    public ExportRange {
        if (to.lastDay().isBefore(from.firstDay())) {
            throw new Refusal(Outcome.USAGE, "ledger.export.range", from, to);
        }
    }

    public LocalDate firstDay() {
        return from.firstDay();
    }

    public LocalDate lastDay() {
        return to.lastDay();
    }

    /** {@code 2026-10_2026-11}: names the file. */
    @Override
    public String toString() {
        return from + "_" + to;
    }
}
