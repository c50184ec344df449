package io.wuye.rating.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.LedgerRow;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.Subject;
import io.wuye.rating.standing.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
        List<CompanyCredit> credits =
                CreditRules.credits(List.of(row("P1", "90", 4, 300), row("P2", "60", 1, 100), row("P3", "80", 3, 0)));
        assertThat(credits)
                .containsExactly(new CompanyCredit(
                        "甲物业", 3, 400, new BigDecimal("82.49"), new BigDecimal("60"), "P2", new BigDecimal("0.3333")));
    }
}
