package io.wuye.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.RankRules.TieBreak;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.Subject;
import io.wuye.rating.standing.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RankRulesTest {
    private static LedgerRow row(String code, SubjectKind kind, @Nullable String score, long households) {
        return new LedgerRow(
                "R",
                1,
                LocalDate.of(2026, 6, 30),
                new Subject(code, code, kind, "一级", null, households),
                "r@1",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                score == null ? null : new BigDecimal(score),
                null,
                "",
                0,
                "",
                null,
                Standing.NONE);
    }

    private static final List<LedgerRow> ROWS = List.of(
            row("A", SubjectKind.COMMODITY, "80", 5),
            row("B", SubjectKind.COMMODITY, "90.0", 5),
            row("C", SubjectKind.COMMODITY, "90", 9),
            row("D", SubjectKind.COMMODITY, "95", 5),
            row("E", SubjectKind.COMMODITY, null, 5),
            row("F", SubjectKind.OLD, "60", 5));

    @Test
    void equal_scores_share_a_rank_and_the_next_is_left_out() {
        assertThat(RankRules.ranks(ROWS, List.of()))
                .extracting(ranked -> ranked.row().subject().code() + ranked.rank())
                .containsExactly("F1", "D1", "B2", "C2", "A4");
    }

    @Test
    void a_tie_break_decides_where_the_policy_names_one() {
        assertThat(RankRules.ranks(ROWS, List.of(TieBreak.HOUSEHOLDS)))
                .extracting(ranked -> ranked.row().subject().code() + ranked.rank())
                .containsExactly("F1", "D1", "C2", "B3", "A4");
    }
}
