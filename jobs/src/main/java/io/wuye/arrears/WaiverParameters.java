package io.wuye.arrears;

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
 * What identifies one waiver of a late fee. Who allowed it is named in the run's record on purpose.
 *
 * @param chargeNo number of the late fee, or of the fee it is owed for
 * @param amountFen what is waived; 0 for all that is open
 */
public record WaiverParameters(String chargeNo, long amountFen, String reason, String approver, LocalDate asOf)
        implements RunParameters {
    static final String JOB = "latefee-waive";

    public WaiverParameters {
        chargeNo = chargeNo.strip();
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
            throw new Refusal(Outcome.RULE_REFUSED, "latefee.waive.missing", String.join("、", missing));
        }
    }

    /** Reads back what a run recorded. */
    static WaiverParameters of(RunParameters recorded) {
        return new WaiverParameters(
                recorded.value("charge_no"),
                new BigDecimal(recorded.value("amount")).movePointRight(2).longValueExact(),
                recorded.value("reason"),
                recorded.value("approver"),
                recorded.asOf());
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("charge_no", chargeNo, "amount", Money.yuan(amountFen)));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(Map.of("reason", reason, "approver", approver));
    }
}
