package io.wuye.archive.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverRulesTest {
    private static final LocalDate LISTED = LocalDate.of(2026, 11, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{7}")
    @CsvSource({
        "甲, 乙, 丙, 丁, 12, 2026-11-05, '', all four have signed and the number is right",
        "甲, 乙, 丙, 丁, 12, 2026-11-01, '', on the day of the list itself",
        "甲, 乙, 丙, 丁, 12, 2026-11-20, '', on the day of the question itself",
        "'', 乙, 丙, 丁, 12, 2026-11-05, blank handed_by, nobody handed over",
        "甲, '', 丙, 丁, 12, 2026-11-05, blank received_by, nobody received",
        "甲, 乙, '', '', 12, 2026-11-05, blank unit_head_from;blank unit_head_to, neither head has signed",
        "甲, 甲, 丙, 丁, 12, 2026-11-05, same_person, nobody hands over to himself",
        "甲, 乙, 丙, 丙, 12, 2026-11-05, same_head, one head for both units is no control",
        "甲, 乙, 丙, 丁, 11, 2026-11-05, counted 11 12, one record is missing",
        "甲, 乙, 丙, 丁, 13, 2026-11-05, counted 13 12, one record too many",
        "甲, 乙, 丙, 丁, , 2026-11-05, blank counted, nobody counted",
        "甲, 乙, 丙, 丁, 12, , blank on, no day",
        "甲, 乙, 丙, 丁, 12, 2026-10-31, on_when 2026-10-31 2026-11-01 2026-11-20, before there was a list",
        "甲, 乙, 丙, 丁, 12, 2026-11-21, on_when 2026-11-21 2026-11-01 2026-11-20, not yet on the day of the question",
        "'', 甲, '', 丙, , , blank handed_by;blank unit_head_from;blank counted;blank on, all faults at once",
    })
    void records_are_handed_over_when_four_have_signed_and_the_number_is_right(
            String handed,
            String received,
            String from,
            String to,
            @Nullable Long counted,
            @Nullable LocalDate on,
            String faults,
            String why) {
        Handover receipt = new Handover(handed, received, from, to, counted, on);
        assertThat(HandoverRules.faults(receipt, 12, LISTED, AS_OF).stream()
                        .map(fault -> (fault.code() + " " + String.join(" ", fault.args())).strip())
                        .collect(Collectors.joining(";")))
                .as(why)
                .isEqualTo(faults);
    }
}
