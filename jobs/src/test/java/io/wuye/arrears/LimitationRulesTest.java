package io.wuye.arrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a claim can be sued for (Civil Code 188, 192, 195). */
class LimitationRulesTest {
    @ParameterizedTest(name = "due {0}, {1}: {3}, restarted {2} — {4}")
    @CsvSource({
        "2022-06-30, '', '', 2025-06-30, three years",
        "2022-06-30, demand 2024-03-15, 2024-03-15, 2027-03-15, a demand that arrived",
        "2024-02-29, '', '', 2027-02-28, of 29 February the 28th",
        "2022-06-30, demand 2022-05-01, '', 2025-06-30, a demand before the due day restarts nothing",
        "2022-06-30, demand 2025-06-30, 2025-06-30, 2028-06-30, the last day still counts",
        "2022-06-30, demand 2025-07-01, '', 2025-06-30, a demand after the lapse comes too late",
        "2022-06-30, promise 2025-07-01, 2025-07-01, 2028-07-01, but who promises to pay cannot plead it",
        "2022-06-30, part-payment 2025-07-01, 2025-07-01, 2028-07-01, nor who pays a part",
        "2022-06-30, demand 2024-03-15;suit 2026-01-10, 2026-01-10, 2029-01-10, each event restarts anew",
        "2022-06-30, promise 2026-01-10;demand 2027-01-10, 2027-01-10, 2030-01-10, also after a revival",
    })
    void the_last_day(LocalDate due, String events, String restarted, LocalDate lastDay, String why) {
        List<LimitationRules.Event> happened = Stream.of(events.split(";", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> text.split(" ", -1))
                .map(words -> new LimitationRules.Event(words[0], LocalDate.parse(words[1])))
                .toList();
        LimitationRules.Clock clock = LimitationRules.clock(due, happened);
        assertThat(clock.lastDay()).as(why).isEqualTo(lastDay);
        assertThat(Objects.toString(clock.restartedOn(), "")).as(why).isEqualTo(restarted);
    }
}
