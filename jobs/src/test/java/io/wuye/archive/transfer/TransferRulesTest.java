package io.wuye.archive.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.transfer.TransferRules.Deadline;
import io.wuye.archive.transfer.TransferRules.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferRulesTest {
    @ParameterizedTest(name = "class {0}, urgent {1}, formed {2}, dissolved {3}, grace {4}: {5} by {6}: {7}")
    @CsvSource({
        "1, false, 2025-03-15, ,           0,  2026-06-30, JUNE_30,     papers of operation by the middle of the next year",
        "5, false, 2025-12-31, ,           10, 2026-06-30, JUNE_30,     days of grace are for quarters alone",
        "3, false, 2025-02-10, ,           0,  2025-03-31, QUARTER,     documents by the quarter",
        "4, false, 2025-03-31, ,           0,  2025-03-31, QUARTER,     formed on its last day",
        "6, false, 2025-04-01, ,           15, 2025-07-15, QUARTER,     with days of grace",
        "4, false, 2024-12-01, ,           0,  2024-12-31, QUARTER,     the last quarter of a year",
        "3, true,  2025-01-31, ,           0,  2025-02-28, ONE_MONTH,   Civil Code 202: the month's end",
        "3, true,  2024-01-31, ,           0,  2024-02-29, ONE_MONTH,   in a leap year",
        "1, true,  2025-05-20, ,           0,  2025-06-20, ONE_MONTH,   of any class",
        "3, true,  2025-03-20, ,           0,  2025-03-31, QUARTER,     the quarter ends earlier than the month",
        "1, false, 2025-03-15, 2025-05-01, 0,  2025-05-01, DISSOLUTION, all records at once",
        "3, false, 2025-02-10, 2025-09-01, 0,  2025-03-31, QUARTER,     it was late already",
        "1, false, 2025-03-15, 2025-03-01, 0,  2025-03-15, DISSOLUTION, what is formed after is due when it is formed",
    })
    void the_earliest_deadline_applies(
            String firstLevel,
            boolean urgent,
            LocalDate formed,
            @Nullable LocalDate dissolved,
            int grace,
            LocalDate day,
            Rule rule,
            String why) {
        assertThat(TransferRules.deadline(firstLevel, urgent, formed, dissolved, grace))
                .as(why)
                .isEqualTo(new Deadline(day, rule));
    }

    @ParameterizedTest(name = "on {0}: late {1}")
    @CsvSource({"2025-03-30, false", "2025-03-31, false", "2025-04-01, true"})
    void the_last_day_is_still_in_time(LocalDate asOf, boolean late) {
        Deadline deadline = new Deadline(LocalDate.of(2025, 3, 31), Rule.QUARTER);
        assertThat(deadline.isOverdue(asOf)).isEqualTo(late);
    }
}
