package io.wuye.payment;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.text.Codes;
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
 * What identifies one entry by hand. Who allowed it is named in the run's record on purpose.
 *
 * @param subject number of the payment; of the charge for a write-off
 * @param channel of the payment; empty if its number is enough
 * @param project of the unit; empty if its code is enough
 * @param unit whose payment it is; empty but for MATCH
 * @param amountFen how much; 0 for all
 */
public record EntryParameters(
        EntryMode mode,
        String subject,
        String channel,
        String project,
        String unit,
        long amountFen,
        String reason,
        String approver,
        LocalDate asOf)
        implements RunParameters {
    public EntryParameters {
        subject = Codes.normal(subject);
        channel = Codes.normal(channel);
        project = Codes.normal(project);
        unit = Codes.normal(unit);
        reason = Escapes.visible(reason.strip());
        approver = Escapes.visible(approver.strip());
        List<String> missing = new ArrayList<>();
        if (mode.needsApproval() && reason.isEmpty()) {
            missing.add("--reason");
        }
        if (mode.needsApproval() && approver.isEmpty()) {
            missing.add("--approver");
        }
        if (!missing.isEmpty()) {
            throw new Refusal(Outcome.RULE_REFUSED, "payment.entry.missing", String.join("、", missing));
        }
    }

    /** Reads back what a run recorded. */
    static EntryParameters of(EntryMode mode, RunParameters recorded) {
        return new EntryParameters(
                mode,
                recorded.value("subject"),
                recorded.value("channel"),
                recorded.value("project"),
                recorded.value("unit"),
                new BigDecimal(recorded.value("amount")).movePointRight(2).longValueExact(),
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
        return new TreeMap<>(Map.of("subject", subject, "amount", Money.yuan(amountFen)));
    }

    @Override
    public SortedMap<String, String> rest() {
        return new TreeMap<>(
                Map.of("channel", channel, "project", project, "unit", unit, "reason", reason, "approver", approver));
    }
}
