package io.wuye.payment.statement;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How another program's list of payments is read: {@code policy/payment-….yaml}. A vendor's change is an edit of that file.
 *
 * @param id the name after {@code --profile}
 * @param channel of all its payments
 * @param project of all its payments; without one, unit codes are looked for in all projects
 * @param strip characters that stand around values and are no part of them
 * @param comment how rows begin that are no data
 * @param columns headings per field; of several the first that has a value counts, all of a memo
 * @param receipts states of payments; without any, what comes in is a payment
 * @param refunds states of refunds, which take back the payment whose number they repeat
 * @param ignored states of what is neither
 * @param outgoing directions of money that goes out
 * @param totals control totals
 */
public record PaymentProfile(
        String id,
        String channel,
        @Nullable String project,
        @Nullable String strip,
        @Nullable String comment,
        Map<String, List<String>> columns,
        @Nullable List<String> receipts,
        @Nullable List<String> refunds,
        @Nullable List<String> ignored,
        @Nullable List<String> outgoing,
        @Nullable List<ControlTotal> totals) {

    public PaymentProfile {
        given("channel", channel);
        given("columns", columns);
        columns = new LinkedHashMap<>(columns);
        for (String name : columns.keySet()) {
            if (StatementField.of(name).isEmpty()) {
                throw new Refusal(Outcome.USAGE, "payment.profile.field", name, String.join(", ", fields()));
            }
        }
        given("columns.number", columns.get("number"));
        given("columns.paid_at", columns.get("paid_at"));
        if (!columns.containsKey("amount") && !columns.containsKey("income")) {
            throw new Refusal(Outcome.USAGE, "payment.profile.missing", "columns.amount");
        }
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static void given(String key, @Nullable Object value) {
        if (value == null) {
            throw new Refusal(Outcome.USAGE, "payment.profile.missing", key);
        }
    }

    private static List<String> fields() {
        return List.of(StatementField.values()).stream()
                .map(StatementField::code)
                .toList();
    }

    /** Headings by field, those that are not given as none. */
    Map<StatementField, List<String>> headings() {
        Map<StatementField, List<String>> headings = new EnumMap<>(StatementField.class);
        for (StatementField field : StatementField.values()) {
            headings.put(field, columns.getOrDefault(field.code(), List.of()));
        }
        return headings;
    }

    static List<String> orNone(@Nullable List<String> words) {
        return words == null ? List.of() : words;
    }
}
