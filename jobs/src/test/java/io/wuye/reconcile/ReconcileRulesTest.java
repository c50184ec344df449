package io.wuye.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconcileRulesTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);

    @Test
    void charges_less_allocations_are_summed_up_to_a_day() {
        List<Posting> posted = List.of(
                posting(1, "bill 2026-10", OCTOBER, 22452),
                posting(2, "payment 2026-10-31", OCTOBER, -20000),
                posting(3, "bill 2026-11", NOVEMBER, 22452));
        assertThat(ReconcileRules.sumFen(posted, OCTOBER)).isEqualTo(2452);
        assertThat(ReconcileRules.sumFen(posted, NOVEMBER)).isEqualTo(24904);
    }

    @Test
    void what_has_no_voucher_counts_on_every_day_and_differs_from_the_books() {
        List<Posting> posted = List.of(posting(1, "bill 2026-10", null, 22452));
        assertThat(ReconcileRules.sumFen(posted, OCTOBER)).isEqualTo(22452);
        assertThat(ReconcileRules.mismatches(posted, List.of(), OCTOBER))
                .containsExactly(new Mismatch(1, "TA", "bill 2026-10", 22452, 0));
    }

    @Test
    void a_voucher_of_nothing_differs_too() {
        List<Posting> booked = List.of(posting(7, "by hand", OCTOBER, 5));
        assertThat(ReconcileRules.mismatches(List.of(), booked, OCTOBER))
                .containsExactly(new Mismatch(7, "TA", "by hand", 0, 5));
    }

    @Test
    void a_run_is_told_by_itself_where_two_errors_would_hide_each_other() {
        List<Posting> posted = List.of(posting(1, "a", OCTOBER, 100), posting(2, "b", OCTOBER, 100));
        List<Posting> booked = List.of(posting(1, "a", OCTOBER, 101), posting(2, "b", OCTOBER, 99));
        assertThat(ReconcileRules.mismatches(posted, booked, OCTOBER))
                .extracting(Mismatch::differenceFen)
                .containsExactly(-1L, 1L);
    }

    @Test
    void figures_agree_only_if_all_five_are_one() {
        assertThat(new Figures(5, 5, 5, 5, 5).agree()).isTrue();
        assertThat(new Figures(5, 5, 5, 5, 4).agree()).isFalse();
    }

    private static Posting posting(long runId, String source, @Nullable LocalDate day, long fen) {
        return new Posting(runId, "TA", source, day, fen);
    }
}
