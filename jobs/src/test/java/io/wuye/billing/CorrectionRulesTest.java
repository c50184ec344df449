package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorrectionRulesTest {
    private static final DateRange MARCH = new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));
    private static final BigDecimal TAX = new BigDecimal("0.06");
    private static final String NUMBER = "202503/TA/2-101/WY/1";

    private final List<Charge> lines = new ArrayList<>();

    @Test
    void what_stays_of_a_line_has_the_net_of_its_amount() {
        billed("张三", ChargeKind.CHARGE, 22452);
        Charge credit = credit(1, 10000);
        assertThat(credit.amountFen()).isEqualTo(-10000);
        assertThat(credit.netFen()).as("211.81 − 117.47, not −94.34 by itself").isEqualTo(-9434);
        assertThat(rules().left(lines.get(0))).isEqualTo(new CorrectionRules.Sum(12452, 11747));
    }

    @Test
    void the_last_credit_takes_exactly_the_net_that_is_left() {
        billed("张三", ChargeKind.CHARGE, 22452);
        for (int fen = 0; fen < 3; fen++) {
            credit(1, 7484);
        }
        assertThat(lines).extracting(Charge::netFen).containsExactly(21181L, -7060L, -7061L, -7060L);
        assertThat(rules().left(lines.get(0))).isEqualTo(new CorrectionRules.Sum(0, 0));
    }

    @Test
    void a_line_cannot_lose_more_than_it_has_left() {
        billed("张三", ChargeKind.CHARGE, 22452);
        credit(1, 22000);
        Refusal refusal = refused(1, 453);
        assertThat(refusal.key()).isEqualTo("billing.correction.too_much");
        assertThat(refusal.arguments()).containsExactly(NUMBER, "224.52", "4.52", "4.53");
        assertThat(credit(1, 452).amountFen()).isEqualTo(-452);
    }

    @Test
    void what_billing_credited_cannot_be_taken_off_again() {
        billed("张三", ChargeKind.CHARGE, 22452);
        billed("张三", ChargeKind.CREDIT, -10140);
        billed("王五", ChargeKind.CHARGE, 10140);
        assertThat(refused(1, 12313).arguments()).contains("123.12");
        Charge rest = cancel(1);
        assertThat(rest.amountFen()).isEqualTo(-12312);
        assertThat(lines.stream()
                        .filter(line -> line.party().equals("张三"))
                        .mapToLong(Charge::netFen)
                        .sum())
                .isZero();
        assertThat(rules().availableFen(lines.get(2))).as("the buyer’s line").isEqualTo(10140);
    }

    @Test
    void a_supplement_is_a_line_of_its_own() {
        billed("张三", ChargeKind.CHARGE, 22452);
        billed("张三", ChargeKind.SUPPLEMENT, 76);
        assertThat(refused(2, 77).arguments()).contains("0.76");
        assertThat(cancel(2).amountFen()).isEqualTo(-76);
        assertThat(rules().availableFen(lines.get(0))).isEqualTo(22452);
    }

    @Test
    void a_credit_by_hand_can_be_taken_back_and_the_line_credited_anew() {
        billed("张三", ChargeKind.CHARGE, 22452);
        credit(1, 10000);
        Charge back = cancel(2);
        assertThat(back.kind()).isEqualTo(ChargeKind.SUPPLEMENT);
        assertThat(rules().left(lines.get(0))).isEqualTo(new CorrectionRules.Sum(22452, 21181));
        assertThat(credit(1, 22452).netFen()).isEqualTo(-21181);
        assertThat(refusedToCancel(2).key()).isEqualTo("billing.correction.nothing_left");
    }

    @Test
    void credits_and_arrears_brought_forward_are_no_lines_to_credit() {
        billed("张三", ChargeKind.CHARGE, 22452);
        billed("张三", ChargeKind.CREDIT, -100);
        billed("张三", ChargeKind.OPENING, 5000);
        credit(1, 100);
        assertThat(refused(2, 1).key()).isEqualTo("billing.correction.billed");
        assertThat(refusedToCancel(2).key()).isEqualTo("billing.correction.billed");
        assertThat(refused(3, 1).key()).isEqualTo("billing.correction.opening");
        assertThat(refusedToCancel(3).key()).isEqualTo("billing.correction.opening");
        assertThat(refused(4, 1).key()).isEqualTo("billing.correction.by_hand");
    }

    @Test
    void the_same_call_finds_what_it_posted_as_long_as_that_stands() {
        billed("张三", ChargeKind.CHARGE, 22452);
        Charge posted = credit(1, 10000);
        assertThat(rules().before(lines.get(0), 10000, correction(1))).contains(posted);
        assertThat(rules().before(lines.get(0), 10001, correction(1))).isEmpty();
        assertThat(rules().before(lines.get(0), 10000, new Correction(1, "另一个原因", "王经理")))
                .isEmpty();
        cancel(2);
        assertThat(rules().before(lines.get(0), 10000, correction(1))).isEmpty();
        Charge all = cancel(1);
        assertThat(rules().before(lines.get(0), 0, correction(1))).contains(all);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void however_a_line_is_credited_its_net_stays_that_of_its_amount_and_ends_at_nothing(long seed) {
        Random random = new Random(seed);
        billed("张三", ChargeKind.CHARGE, 1 + random.nextInt(100_000));
        Charge line = lines.get(0);
        for (int i = 0; i < 12 && rules().availableFen(line) > 0; i++) {
            long availableFen = rules().availableFen(line);
            credit(1, 1 + random.nextLong(availableFen));
            CorrectionRules.Sum left = rules().left(line);
            assertThat(left.netFen()).isEqualTo(Money.netFen(left.amountFen(), TAX));
        }
        if (rules().availableFen(line) > 0) {
            cancel(1);
        }
        assertThat(lines.stream().mapToLong(Charge::amountFen).sum()).isZero();
        assertThat(lines.stream().mapToLong(Charge::netFen).sum()).isZero();
    }

    private CorrectionRules rules() {
        return new CorrectionRules(lines, version -> TAX);
    }

    private Charge credit(int seq, long fen) {
        Charge credit = rules().credit(lines.get(seq - 1), fen, NUMBER, correction(seq));
        lines.add(credit);
        return credit;
    }

    private Charge cancel(int seq) {
        Charge credit = rules().cancel(lines.get(seq - 1), NUMBER, correction(seq));
        lines.add(credit);
        return credit;
    }

    private Refusal refused(int seq, long fen) {
        return refusal(() -> credit(seq, fen));
    }

    private Refusal refusedToCancel(int seq) {
        return refusal(() -> cancel(seq));
    }

    private static Refusal refusal(Runnable work) {
        Refusal refusal = catchThrowableOfType(Refusal.class, work::run);
        assertThat(refusal.outcome()).isEqualTo(Outcome.RULE_REFUSED);
        return refusal;
    }

    private static Correction correction(int seq) {
        return new Correction(seq, "服务投诉补偿", "王经理");
    }

    private void billed(String party, ChargeKind kind, long fen) {
        lines.add(new Charge(
                YearMonth.of(2025, 3),
                1,
                "WY",
                lines.size() + 1,
                MARCH,
                MARCH,
                party,
                kind,
                null,
                null,
                null,
                fen,
                Money.netFen(fen, TAX),
                LocalDate.of(2025, 3, 1),
                7,
                null));
    }
}
