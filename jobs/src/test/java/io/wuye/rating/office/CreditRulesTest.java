package io.wuye.rating.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wuye.rating.LedgerRow;
import io.wuye.rating.rubric.BonusLine;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.BonusEntry;
import io.wuye.rating.score.Subject;
import io.wuye.rating.standing.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditRulesTest {
    private static LedgerRow row(String code, String score, int star, long households) {
        Subject subject = new Subject(code, code, SubjectKind.COMMODITY, "一级", "甲物业", households);
        BigDecimal points = new BigDecimal(score);
        return new LedgerRow(
                "R",
                1,
                LocalDate.of(2026, 6, 30),
                subject,
                "r@1",
                points,
                BigDecimal.valueOf(100),
                points,
                star,
                "",
                0,
                "",
                null,
                Standing.NONE);
    }

    @Test
    void the_mean_is_weighted_by_households_and_the_worst_project_stands_beside_it() {
        List<CompanyCredit> credits = CreditRules.credits(
                List.of(row("P1", "90", 4, 300), row("P2", "60", 1, 100), row("P3", "80", 3, 0)),
                Map.of("甲物业", new BigDecimal("-2")));
        assertThat(credits)
                .containsExactly(new CompanyCredit(
                        "甲物业",
                        3,
                        400,
                        new BigDecimal("82.49"),
                        new BigDecimal("60"),
                        "P2",
                        new BigDecimal("0.3333"),
                        new BigDecimal("-2"),
                        new BigDecimal("80.49")));
    }

    @Test
    void credit_lines_count_until_their_validity_is_over_each_within_its_cap() {
        List<BonusLine> lines = List.of(new BonusLine("C2", "行政处罚", new BigDecimal("10"), "2y"));
        List<BonusEntry> entries = List.of(
                new BonusEntry("C2", new BigDecimal("-8"), LocalDate.of(2024, 6, 30), null),
                new BonusEntry("C2", new BigDecimal("-6"), LocalDate.of(2025, 1, 1), null));
        LocalDate last = LocalDate.of(2026, 6, 29);
        assertThat(CreditRules.points(lines, entries, last))
                .as("both, but not beyond the cap")
                .isEqualByComparingTo("-10");
        assertThat(CreditRules.points(lines, entries, last.plusDays(1)))
                .as("half-open")
                .isEqualByComparingTo("-6");
        assertThat(CreditRules.lines("甲物业", lines, entries, last.plusDays(1)))
                .extracting(CreditLine::last, CreditLine::counts)
                .containsExactly(tuple(last, false), tuple(LocalDate.of(2026, 12, 31), true));
    }
}
