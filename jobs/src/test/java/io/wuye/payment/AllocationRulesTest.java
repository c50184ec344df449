package io.wuye.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a payment pays: Civil Code 560 and 561, row by row. */
class AllocationRulesTest {
    private static final List<Part> LAW = List.of(Part.values());

    static Stream<Arguments> order() {
        return Stream.of(
                Arguments.of(
                        "costs, then late fee, then principal; principal left 408.05",
                        "300.00",
                        "",
                        "05-31/WY/1=674.56 05-31/WY/2*late_fee>1=13.49 05-31/WY/3*cost>1=20.00",
                        "WY/3=20.00 WY/2=13.49 WY/1=266.51"),
                Arguments.of(
                        "what is due first is paid first, whatever the order of the lines",
                        "100.00",
                        "",
                        "06-30/WY/1=80.00 05-31/LJ/1=60.00",
                        "LJ/1=60.00 WY/1=40.00"),
                Arguments.of(
                        "due on one day: in proportion, the fen left over to the largest remainder",
                        "100.00",
                        "",
                        "10-10/LJ/1=10.00 10-10/WY/1=224.52",
                        "LJ/1=4.26 WY/1=95.74"),
                Arguments.of(
                        "equal remainders: the first charge number",
                        "0.01",
                        "",
                        "10-10/WY/1=5.00 10-10/LJ/1=5.00 10-10/CW/1=5.00",
                        "CW/1=0.01"),
                Arguments.of(
                        "charge numbers are compared as they are written: a dash comes before the slash",
                        "0.01",
                        "",
                        "10-10/WY/1=5.00 10-10/WY-SP/1=5.00",
                        "WY-SP/1=0.01"),
                Arguments.of(
                        "a late fee belongs to the day on which its debt was due",
                        "30.00",
                        "",
                        "05-31/WY/1=100.00 05-31/WY/2*late_fee>1=5.00 04-30/LJ/1=20.00",
                        "LJ/1=20.00 WY/2=5.00 WY/1=5.00"));
    }

    static Stream<Arguments> designation() {
        return Stream.of(
                Arguments.of(
                        "a designated item comes before older debts, what is left goes on in order",
                        "50.00",
                        "WY",
                        "05-31/LJ/1=60.00 06-30/WY/1=30.00",
                        "WY/1=30.00 LJ/1=20.00"),
                Arguments.of(
                        "a designated charge is its whole debt",
                        "50.00",
                        "WY/1",
                        "04-30/LJ/1=60.00 06-30/WY/1=45.00 06-30/WY/2*late_fee>1=10.00",
                        "WY/2=10.00 WY/1=40.00"),
                Arguments.of("more than is open stays with the payer", "100.00", "", "06-30/WY/1=30.00", "WY/1=30.00"),
                Arguments.of("nothing open: all of it stays", "100.00", "", "", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"order", "designation"})
    void a_payment_pays(String why, String yuan, String designated, String open, String paid) {
        assertThat(allocate(LAW, yuan, designated, open)).as(why).isEqualTo(paid);
    }

    @ParameterizedTest
    @CsvSource({"PRINCIPAL,WY/1=60.00", "LATE_FEE,WY/2=13.49 WY/1=46.51"})
    void a_policy_may_rank_the_parts_otherwise(Part first, String paid) {
        List<Part> rank = new ArrayList<>(LAW);
        rank.remove(first);
        rank.add(0, first);
        assertThat(allocate(rank, "60.00", "", "05-31/WY/1=674.56 05-31/WY/2*late_fee>1=13.49"))
                .isEqualTo(paid);
    }

    @Test
    void in_200_seeded_cases_nothing_is_lost_or_overpaid_and_the_order_of_lines_is_irrelevant() {
        AllocationRules rules = new AllocationRules(LAW);
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<OpenPart> open = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                open.add(new OpenPart(
                        number("ABCD".substring(i % 4, i % 4 + 1), 1 + i / 4),
                        Part.PRINCIPAL,
                        1 + i / 4,
                        LocalDate.of(2026, 1 + random.nextInt(3), 10),
                        1L + random.nextInt(100_000),
                        LocalDate.of(2026, 1, 1),
                        "张三"));
            }
            long amountFen = 1L + random.nextInt(200_000);
            List<Paid> paid = rules.allocate(amountFen, Designation.NONE, open);
            long openFen = open.stream().mapToLong(OpenPart::openFen).sum();
            assertThat(paid.stream().mapToLong(Paid::amountFen).sum())
                    .as("seed " + seed)
                    .isEqualTo(Math.min(amountFen, openFen));
            assertThat(paid)
                    .as("seed " + seed)
                    .allMatch(line -> line.amountFen() <= line.open().openFen());
            Collections.shuffle(open, random);
            assertThat(rules.allocate(amountFen, Designation.NONE, open))
                    .as("seed " + seed)
                    .isEqualTo(paid);
        }
    }

    private static String allocate(List<Part> rank, String yuan, String designated, String open) {
        Designation designation = designated.isEmpty()
                ? Designation.NONE
                : designated.contains("/")
                        ? new Designation(null, number(designated.split("/", -1)[0], 1))
                        : new Designation(designated, null);
        List<OpenPart> parts = Stream.of(open.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(AllocationRulesTest::part)
                .toList();
        StringBuilder paid = new StringBuilder();
        for (Paid line : new AllocationRules(rank).allocate(fen(yuan), designation, parts)) {
            ChargeNumber number = line.open().charge();
            paid.append(paid.isEmpty() ? "" : " ")
                    .append(number.tariffCode())
                    .append('/')
                    .append(number.seq());
            paid.append('=').append(Money.yuan(line.amountFen()));
        }
        return paid.toString();
    }

    /** {@code 05-31/WY/2*late_fee>1=13.49}: due day, item, line, part and the line that is the debt, yuan. */
    private static OpenPart part(String text) {
        String[] sides = text.split("=", -1);
        String[] key = sides[0].split("[/*>]", -1);
        boolean principal = key.length == 3;
        return new OpenPart(
                number(key[1], Integer.parseInt(key[2])),
                principal ? Part.PRINCIPAL : Part.of(key[3]),
                Integer.parseInt(principal ? key[2] : key[4]),
                LocalDate.parse("2026-" + key[0]),
                fen(sides[1]),
                LocalDate.of(2026, 1, 1),
                "张三");
    }

    private static ChargeNumber number(String item, int seq) {
        return new ChargeNumber(YearMonth.of(2026, 5), "TA", "1-101", item, seq);
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
