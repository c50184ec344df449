package io.wuye.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.ChargeNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays only what he owes himself. */
class PayerRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "nobody knows who paid,                       '',   卖主;买主,    卖主;买主,    false",
        "all that is open is his,                     卖主, 卖主,         卖主;买主,    false",
        "nothing is open,                             卖主, '',           卖主,         false",
        "somebody else owes too,                      卖主, 卖主;买主,    卖主;买主,    true",
        "only somebody else owes; he was charged once, 卖主, 买主,        卖主;买主,    true",
        "he never was charged: a relative,            亲戚, 卖主;买主,    卖主;买主,    false",
        "joint owners owe it each,                    王五, 王五、赵六,   王五、赵六,   false",
        "a part of a name is another name,            王,   王五、赵六,   王五、赵六,   false",
    })
    void whoever_was_charged_himself_pays_his_own_debts(
            String why, String payer, String open, String charged, boolean bound) {
        assertThat(PayerRules.isBound(payer.isEmpty() ? null : payer, open(open), () -> names(charged)))
                .as(why)
                .isEqualTo(bound);
    }

    private static List<OpenPart> open(String parties) {
        List<OpenPart> open = new ArrayList<>();
        for (String party : names(parties)) {
            ChargeNumber number = new ChargeNumber(YearMonth.of(2026, 10), "TA", "1-101", "WY", open.size() + 1);
            LocalDate day = LocalDate.of(2026, 10, 10);
            open.add(new OpenPart(number, Part.PRINCIPAL, number.seq(), day, 100, day, party));
        }
        return open;
    }

    private static List<String> names(String parties) {
        return parties.isEmpty() ? List.of() : Arrays.asList(parties.split(";", -1));
    }
}
