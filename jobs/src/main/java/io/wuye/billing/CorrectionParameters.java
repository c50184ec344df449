package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.text.Escapes;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What identifies one correction by hand. The approver is named in the run's record on purpose: who allowed it is what
 * the record is for.
 *
 * @param chargeNo number of the line
 * @param amountFen what to take off, positive; 0 for VOID, which takes what is left
 */
public record CorrectionParameters(
        CorrectionMode mode, String chargeNo, long amountFen, String reason, String approver, LocalDate asOf)
        implements RunParameters {
    private static final BigDecimal MOST_YUAN = new BigDecimal("1000000000000");

    public CorrectionParameters {
        chargeNo = ChargeNumber.parse(chargeNo).map(ChargeNumber::toString).orElse(chargeNo.strip());
        reason = Escapes.visible(reason.strip());
        approver = Escapes.visible(approver.strip());
        List<String> missing = new ArrayList<>();
        if (reason.isEmpty()) {
            missing.add("--reason");
        }
        if (approver.isEmpty()) {
            missing.add("--approver");
        }
        if (!missing.isEmpty()) {
            throw new Refusal(Outcome.RULE_REFUSED, "billing.correction.missing", String.join("、", missing));
        }
    }

    /**
     * An amount in yuan as fen.
     *
     * @throws Refusal USAGE if it is not positive, has more than two decimals or is beyond all reason
     */
    public static long fen(BigDecimal yuan) {
        boolean sensible = yuan.signum() > 0 && yuan.compareTo(MOST_YUAN) < 0;
        if (!sensible || yuan.stripTrailingZeros().scale() > 2) {
            throw new Refusal(Outcome.USAGE, "billing.correction.amount", yuan);
        }
        return yuan.movePointRight(2).longValueExact();
    }

    /** Reads back what a run recorded. */
    static CorrectionParameters of(CorrectionMode mode, RunParameters recorded) {
        String amount = recorded.value("amount");
        return new CorrectionParameters(
                mode,
                recorded.value("charge_no"),
                amount.isEmpty() ? 0 : fen(new BigDecimal(amount)),
                recorded.value("reason"),
                recorded.value("approver"),
                recorded.asOf());
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public SortedMap<String, String> key() {
        SortedMap<String, String> key = new TreeMap<>();
        key.put("charge_no", chargeNo);
        if (mode == CorrectionMode.CREDIT) {
            key.put("amount", Money.yuan(amountFen));
        }
        return key;
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("reason", reason, "approver", approver));
    }
}
