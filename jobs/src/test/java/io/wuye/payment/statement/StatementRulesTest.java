package io.wuye.payment.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.workspace.PolicyFile;
import io.wuye.payment.statement.StatementRules.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a movement of another program's list is, by the shipped profiles. */
class StatementRulesTest {
    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource({
        "wechat, SUCCESS,    100, RECEIPT, paid",
        "wechat, REFUND,       0, REFUND,  its amount stands in a column of its own",
        "wechat, REVOKED,      0, REFUND,  taken back on the same day",
        "wechat, CLOSED,     100, UNKNOWN, nobody knows what became of the money",
        "wechat, SUCCESS,      0, OTHER,   paid with a voucher alone: no money came",
        "alipay, 在线支付,      100, RECEIPT, what comes in is a payment",
        "alipay, 退款,        -100, REFUND,  the payment is taken back",
        "alipay, 收费,          -1, OTHER,   a fee of the service",
        "alipay, 转账,        -100, OTHER,   our own money went out",
        "bank,   '',         100, RECEIPT, banks name no states",
        "bank,   '',        -100, OTHER,   our own money went out",
    })
    void a_movement_is_what_its_state_and_sign_say(String profile, String state, long fen, Kind kind, String why) {
        assertThat(rules(profile).kind(state, fen)).as(why).isEqualTo(kind);
    }

    @Test
    void the_direction_gives_the_sign() {
        assertThat(rules("bank").signed(100, "借")).isEqualTo(-100);
        assertThat(rules("bank").signed(-100, "借")).isEqualTo(-100);
        assertThat(rules("bank").signed(100, "贷")).isEqualTo(100);
        assertThat(rules("bank").signed(-100, "")).isEqualTo(-100);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "缴费 202610/TA/1-101/WY/1 谢谢, 202610/TA/1-101/WY/1",
        "202610/TA/1-101/WY/1, 202610/TA/1-101/WY/1",
        "202610/TA/1-101/WY/1 202610/TA/1-102/WY/1, ",
        "1-101 十月物业费, ",
    })
    void a_memo_names_a_charge_if_it_names_one_alone(String memo, String number) {
        assertThat(StatementRules.chargeNumber(memo).orElse(null)).isEqualTo(number);
    }

    private static StatementRules rules(String profile) {
        return new StatementRules(PolicyFile.shipped("payment-" + profile + ".yaml", PaymentProfile.class));
    }
}
