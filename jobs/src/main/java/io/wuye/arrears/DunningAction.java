package io.wuye.arrears;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.wuye.kernel.text.Nearest;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be done about arrears. The list is closed: Civil Code 944(3) forbids to press for fees by stopping power, water,
 * heat or gas, and whatever else is not on the list (locked gates, stopped lifts) is refused with it.
 */
public enum DunningAction {
    REMIND,
    DEMAND,
    CALL,
    VISIT,
    MEDIATE,
    APPLY_PAYMENT_ORDER,
    SUE;

    /** As in the policy, e.g. {@code apply-payment-order}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The action of a name in a policy.
     *
     * @throws Refusal RULE_REFUSED if it is none of the list; USAGE if it is but misspelt
     */
    @JsonCreator
    public static DunningAction of(String name) {
        for (DunningAction action : values()) {
            if (action.code().equals(name)) {
                return action;
            }
        }
        List<String> codes = Arrays.stream(values()).map(DunningAction::code).toList();
        Optional<String> meant = Nearest.of(name, codes);
        if (meant.isPresent()) {
            throw new Refusal(Outcome.USAGE, "notice.policy.action.misspelt", name, meant.get());
        }
        throw new Refusal(Outcome.RULE_REFUSED, "notice.policy.action.forbidden", name, String.join(", ", codes));
    }
}
