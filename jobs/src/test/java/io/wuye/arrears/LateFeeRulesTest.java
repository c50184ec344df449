package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is owed for paying late (F12). */
class LateFeeRulesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final List<DatedRate> PRIME = List.of(
            new DatedRate(LocalDate.of(2024, 10, 21), new BigDecimal("0.0310")),
            new DatedRate(LocalDate.of(2025, 5, 20), new BigDecimal("0.0300")));
    private static final LateFeePolicy PLAIN = policy(null, null, null);

    @ParameterizedTest(name = "674.56 at {0} for 60 days: {1}, by the prime rate {2}")
    @CsvSource({"0.0005, 20.24, 4.32", "0.003, 121.42, 4.32"})
    void the_worked_numbers(BigDecimal rate, String amount, String lpr) {
        List<LateFeeSegment> segments = segments(PLAIN, debt(0, rate), DUE.plusDays(60));
        assertThat(segments).hasSize(1);
        assertThat(Money.yuan(segments.get(0).amountFen())).isEqualTo(amount);
        assertThat(Money.yuan(segments.get(0).lprFen())).isEqualTo(lpr);
        assertThat(segments.get(0).days()).isEqualTo(60);
    }

    @Test
    void the_day_of_payment_counts_and_a_part_payment_begins_a_new_segment() {
        LateFeeDebt debt = debt(0, new BigDecimal("0.0005"), paid(30, 27456), paid(45, 40000));
        assertThat(shown(segments(PLAIN, debt, DUE.plusDays(60))))
                .containsExactly("2026-04-01 2026-04-30 674.56 30 10.12", "2026-05-01 2026-05-15 400.00 15 3.00");
    }

    @Test
    void a_rate_that_changes_begins_a_new_segment() {
        LateFeeDebt debt = new LateFeeDebt(
                67456,
                DUE,
                0,
                List.of(),
                List.of(
                        new DatedRate(LocalDate.MIN, new BigDecimal("0.0005")),
                        new DatedRate(LocalDate.of(2026, 5, 1), new BigDecimal("0.0003"))));
        assertThat(shown(segments(PLAIN, debt, DUE.plusDays(60))))
                .containsExactly("2026-04-01 2026-04-30 674.56 30 10.12", "2026-05-01 2026-05-30 674.56 30 6.07");
    }

    @Test
    void a_payment_that_is_taken_back_opens_the_principal_again() {
        LateFeeDebt debt = debt(0, new BigDecimal("0.0005"), paid(10, 67456), paid(20, -67456));
        assertThat(shown(segments(PLAIN, debt, DUE.plusDays(30))))
                .containsExactly("2026-04-01 2026-04-10 674.56 10 3.37", "2026-04-21 2026-04-30 674.56 10 3.37");
    }

    @ParameterizedTest(name = "{2} days after the due date, grace {1}, counted {0}: {3} days — {4}")
    @CsvSource({
        "FROM_DUE, 10, 10, 0, within grace nothing",
        "FROM_DUE, 10, 11, 11, after it from the due date",
        "FROM_END, 10, 11, 1, or from its end if the policy says so",
        "FROM_DUE, 0, 0, 0, on the due day nothing",
    })
    void grace(LateFeePolicy.Grace grace, int graceDays, int after, long days, String why) {
        List<LateFeeSegment> segments =
                segments(policy(grace, null, null), debt(graceDays, new BigDecimal("0.0005")), DUE.plusDays(after));
        assertThat(segments.stream().mapToLong(LateFeeSegment::days).sum())
                .as(why)
                .isEqualTo(days);
    }

    @Test
    void what_is_paid_within_grace_was_paid_in_time() {
        LateFeeDebt debt = debt(10, new BigDecimal("0.0005"), paid(10, 67456));
        assertThat(segments(PLAIN, debt, DUE.plusDays(60))).isEmpty();
        LateFeeDebt part = debt(10, new BigDecimal("0.0005"), paid(5, 27456));
        assertThat(shown(segments(PLAIN, part, DUE.plusDays(20))))
                .containsExactly("2026-04-01 2026-04-20 400.00 20 4.00");
    }

    @ParameterizedTest(name = "cap {0} of the principal, {1} a year: {2} — {3}")
    @CsvSource({
        "0.02, , 13.49, a share of the principal",
        ", 0.10, 11.09, a rate per year of 365 days",
        "1.00, 0.24, 20.24, caps that are not reached change nothing",
    })
    void caps(@Nullable BigDecimal share, @Nullable BigDecimal yearly, String amount, String why) {
        List<LateFeeSegment> segments =
                segments(policy(null, share, yearly), debt(0, new BigDecimal("0.0005")), DUE.plusDays(60));
        long fen = segments.stream().mapToLong(LateFeeSegment::amountFen).sum();
        assertThat(Money.yuan(fen)).as(why).isEqualTo(amount);
    }

    @Test
    void the_prime_rate_changes_inside_a_segment_and_is_rounded_once() {
        LateFeeDebt debt = new LateFeeDebt(
                100_000_00,
                LocalDate.of(2025, 5, 9),
                0,
                List.of(),
                List.of(new DatedRate(LocalDate.MIN, new BigDecimal("0.0005"))));
        List<LateFeeSegment> segments = segments(PLAIN, debt, LocalDate.of(2025, 5, 29));
        assertThat(Money.yuan(segments.get(0).lprFen()))
                .as("100000 × 1.3 × (10 × 3.1 % + 10 × 3.0 %) / 365")
                .isEqualTo("217.26");
    }

    private static List<LateFeeSegment> segments(LateFeePolicy policy, LateFeeDebt debt, LocalDate asOf) {
        return new LateFeeRules(policy, PRIME).segments(debt, asOf);
    }

    private static LateFeePolicy policy(
            LateFeePolicy.@Nullable Grace grace, @Nullable BigDecimal share, @Nullable BigDecimal yearly) {
        return new LateFeePolicy(grace, share, yearly, new BigDecimal("1.3"));
    }

    private static LateFeeDebt debt(int graceDays, BigDecimal rate, LateFeeDebt.Payment... payments) {
        return new LateFeeDebt(67456, DUE, graceDays, List.of(payments), List.of(new DatedRate(LocalDate.MIN, rate)));
    }

    private static LateFeeDebt.Payment paid(int daysAfter, long fen) {
        return new LateFeeDebt.Payment(DUE.plusDays(daysAfter), fen);
    }

    private static List<String> shown(List<LateFeeSegment> segments) {
        List<String> shown = new ArrayList<>();
        for (LateFeeSegment segment : segments) {
            shown.add(segment.from() + " " + segment.to() + " " + Money.yuan(segment.principalFen()) + " "
                    + segment.days() + " " + Money.yuan(segment.amountFen()));
        }
        return shown;
    }
}
