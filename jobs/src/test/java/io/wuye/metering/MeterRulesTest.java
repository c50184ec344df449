package io.wuye.metering;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of F7, and what a meter's life can bring. */
class MeterRulesTest {
    private static final DateRange MARCH = new DateRange(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31));

    @ParameterizedTest(name = "F7 {0} → {1}, {2} digits, ratio {3}: {4} {5}")
    @CsvSource({
        "99985, 00012, 5, 1,    27, ROLLOVER, 12 − 99985 + 100000",
        "1240,  1252,  5, 1,    12, UPWARD,   the plain case",
        "100,   102.2, 5, 40,   88, UPWARD,   2.2 units of the dial times 40",
        "99.5,  0.3,   2, 10,    8, ROLLOVER, the ratio multiplies the wrapped difference",
        "50000, 0,     5, 1, 50000, ROLLOVER, half a dial is still possible",
        "49999, 0,     5, 1,     0, LOWER,    more than half a dial is not",
        "99985, 00012,  , 1,     0, LOWER,    without digits nothing rolls over",
        "1252,  1252,  5, 1,     0, UPWARD,   nothing used",
    })
    void usage_is_the_difference_of_two_readings(
            String before, String now, Integer digits, String ratio, String usage, Interval.Course course, String why) {
        Meter meter = Meters.meter("W1")
                .digits(digits)
                .ratio(ratio)
                .read("2025-02-28", before)
                .read("2025-03-31", now)
                .build("SF");
        List<Interval> intervals = MeterRules.intervals(meter);
        assertThat(intervals).hasSize(1);
        assertThat(intervals.get(0).usage()).as(why).isEqualByComparingTo(usage);
        assertThat(intervals.get(0).course()).as(why).isEqualTo(course);
    }

    @Test
    void an_estimate_that_was_too_high_is_taken_back_by_the_next_reading() {
        Meter meter = Meters.meter("W1")
                .read("2025-01-31", "100")
                .estimated("2025-02-28", "120")
                .read("2025-03-31", "113")
                .build("SF");
        assertThat(MeterRules.intervals(meter))
                .extracting(interval -> interval.course() + " " + interval.usage())
                .containsExactly("UPWARD 20", "TRUE_UP -7");
    }

    @Test
    void a_reading_in_doubt_is_passed_over_so_that_nothing_is_counted_twice() {
        Meter meter = Meters.meter("W1")
                .read("2025-01-31", "1240")
                .read("2025-02-28", "1200")
                .read("2025-03-31", "1275")
                .build("SF");
        assertThat(MeterRules.intervals(meter))
                .extracting(interval -> interval.course() + " " + interval.usage())
                .containsExactly("LOWER 0", "UPWARD 35");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "the end on the old row,                        2025-03-10, 1252, 2025-03-10,           ,     ",
        "the end on the new row,                                  ,     , 2025-03-10, 2025-03-10, 1252",
        "the end on the new row and no other day,                 ,     ,           , 2025-03-10, 1252",
        "the day on the old row the reading on the new, 2025-03-10,     , 2025-03-10,           , 1252",
        "the new one's day alone,                                 ,     , 2025-03-10,           , 1252",
        "the old one's day alone,                       2025-03-10, 1252,           ,           ,     ",
    })
    void a_replacement_counts_both_meters(
            String where, String oldDay, String oldReading, String newDay, String dayOnNew, String readingOnNew) {
        Meter old = Meters.meter("A")
                .replacedOn(oldDay, oldReading)
                .read("2025-02-28", "1240")
                .build("SF");
        Meter successor = Meters.meter("B")
                .installed(newDay, "0")
                .replacedOn(dayOnNew, readingOnNew)
                .replaces("A")
                .read("2025-03-31", "7")
                .build("SF");
        List<Meter> meters = MeterRules.replaced(List.of(successor, old));
        assertThat(MeterRules.intervals(meters))
                .as("F7: (1252−1240)+(7−0) = 19")
                .extracting(interval -> interval.meter().code() + " " + interval.usage())
                .containsExactly("A 12", "B 7");
        assertThat(meters).noneMatch(meter -> MeterRules.unread(meter, MARCH));
    }

    @Test
    void the_end_of_a_meter_that_was_itself_replaced_later_is_its_own() {
        Meter old = Meters.meter("A").build("SF");
        Meter successor = Meters.meter("B")
                .installed("2025-03-10", "0")
                .replacedOn("2025-09-30", "80")
                .replaces("A")
                .build("SF");
        List<Meter> meters = MeterRules.replaced(List.of(old, successor));
        assertThat(meters.get(0).removedOn()).isEqualTo("2025-03-10");
        assertThat(meters.get(1).removedOn()).isEqualTo("2025-09-30");
    }

    @ParameterizedTest(name = "read {0}, put in {1} at {2}, taken off {3} at {4}: unread {5}, {6}")
    @CsvSource({
        "2025-03-31,           ,  ,           ,   , false, read in the period",
        "2025-02-28,           ,  ,           ,   , true,  read before it only",
        "2025-04-01,           , 0,           ,   , true,  read after it only",
        "2025-04-30, 2025-03-15, 0,           ,   , false, put in during the period: the next reading will tell",
        "2025-04-30, 2025-03-01, 0,           ,   , true,  there for all of it",
        "2025-04-30,           ,  ,           ,   , false, without an initial reading it begins with its first",
        "2025-01-31,           ,  , 2025-02-20, 80, false, taken off before it",
        "2025-01-31,           ,  , 2025-03-20, 80, false, taken off in it which counts like a reading",
        "2025-01-31,           ,  , 2025-03-20,   , true,  taken off in it and nobody noted what it showed",
        "2025-01-31,           ,  , 2025-04-20, 80, true,  taken off after it",
    })
    void a_meter_that_was_there_must_have_been_read(
            String read, String installed, String initial, String removed, String last, boolean unread, String why) {
        Meter meter = Meters.meter("W1")
                .installed(installed, initial)
                .replacedOn(removed, last)
                .read(read, "70")
                .build("SF");
        assertThat(MeterRules.unread(meter, MARCH)).as(why).isEqualTo(unread);
    }

    @ParameterizedTest(name = "read {0} at {1}: {2}")
    @CsvSource({
        "2025-01-31, 50,     before it was put in",
        "2025-07-31, 50,     after it was taken off",
        "2025-03-31, 100000, beyond its dial",
    })
    void a_reading_outside_the_life_of_its_meter_is_in_doubt(String day, String reading, String why) {
        Meter meter = Meters.meter("W1")
                .installed("2025-02-01", "0")
                .replacedOn("2025-06-30", "90")
                .read(day, reading)
                .build("SF");
        assertThat(MeterRules.intervals(meter))
                .as(why)
                .extracting(Interval::course)
                .containsExactlyInAnyOrder(Interval.Course.OUTSIDE, Interval.Course.UPWARD);
    }

    @Test
    void without_an_initial_reading_the_first_one_is_only_a_start() {
        Meters start = Meters.meter("W1").read("2025-03-31", "1240");
        assertThat(MeterRules.intervals(start.build("SF"))).isEmpty();
        assertThat(MeterRules.intervals(start.installed(null, "1200").build("SF")))
                .extracting(Interval::usage)
                .containsExactly(new BigDecimal("40"));
    }
}
