package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Medians with and without what is still open; the last four rows are R's survfit on random data, set.seed 1 to 4. */
class DurationRulesTest {
    @ParameterizedTest(name = "closed {0} open {1}: {2}, {3}")
    @CsvSource({
        ", , , nothing",
        "5, , 5, one",
        "3 5, , 3, half is done at the lower of two",
        "1 2 3, , 2, the middle one",
        ", 9, , nothing is done yet",
        "1, 9 9, , less than half is done",
        "1 2 3, 10 10 10, 3, half of all; closed ones alone would say 2",
        "10, 1 2 3, 10, what left early tells nothing of later",
        "4 4 4, 4, 4, at equal times the open one was still open",
        "1 1 2 3 4 5 5 7 9 10 10 10 11 12 14 14 15 15 18 21 21 21 22 23 25 25 27, 1 2 5 6 7 9 10 14 19 20 25 29 30, 15, R",
        "1 4 6 6 8 8 8 9 9 9 11 12 13 14 16 16 17 17 18 19 21 22 22 23 23 29, 1 3 6 6 7 9 11 14 15 16 16 18 19 29, 17, R",
        "2 4 5 5 5 5 7 8 8 8 8 8 9 10 12 12 19 20 22 22 24 26 26 28, 6 8 8 8 9 10 11 12 13 15 16 16 18 23 25 29, 20, R",
        "1 2 3 5 11 11 12 12 13 15 15 16 16 19 22 24 24 27 29 29 30 30, 2 3 5 5 6 7 11 16 16 17 19 19 20 21 22 22 24 26, 24, R",
    })
    void half_is_done_by_then(@Nullable String closed, @Nullable String open, @Nullable Long median, String why) {
        assertThat(DurationRules.median(seconds(closed), seconds(open))).as(why).isEqualTo(median);
    }

    @ParameterizedTest(name = "{1} % of {0} is {2}")
    @CsvSource({
        ", 90, ",
        "7, 90, 7",
        "1 2 3 4 5 6 7 8 9 10, 90, 9",
        "1 2 3 4 5 6 7 8 9 10 11, 90, 10",
        "1 2 3 4, 50, 2",
        "1 2 3 4 5, 50, 3",
        "15 20 35 40 50, 30, 20",
        "15 20 35 40 50, 40, 20",
        "15 20 35 40 50, 100, 50",
    })
    void a_percentile_is_a_value_that_was_seen(@Nullable String seen, int percent, @Nullable Long value) {
        assertThat(DurationRules.nearestRank(seconds(seen), percent)).isEqualTo(value);
    }

    @Test
    void durations_are_counted_in_any_order_and_never_below_zero() {
        Durations durations = new Durations();
        Stream.of(30, 10, -5).forEach(durations::closed);
        durations.open(40);
        assertThat(durations.percentile(50)).isEqualTo(10);
        assertThat(durations.percentile(1)).isZero();
        durations.closed(20);
        assertThat(durations.median()).isEqualTo(20);
        assertThat(durations.closed()).isEqualTo(4);
        assertThat(durations.open()).isEqualTo(1);
    }

    private static int[] seconds(@Nullable String text) {
        return text == null
                ? new int[0]
                : Stream.of(text.split(" ")).mapToInt(Integer::parseInt).toArray();
    }
}
