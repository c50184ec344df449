package io.wuye.archive.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.RandomRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every decision, whatever the rules: 200 seeds, 50 records each. */
class RetentionInvariantsTest {
    private static final int RECORDS = 50;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** A record, the rules for it, and the day of the question. */
    private record Case(
            Schedule.Matching rules,
            LocalDate formed,
            @Nullable LocalDate happened,
            LocalDate asOf) {
        Decision decision() {
            return RetentionRules.decide(rules, formed, happened, asOf);
        }

        Case on(LocalDate day) {
            return new Case(rules, formed, happened, day);
        }

        Case with(Schedule.Matching other) {
            return new Case(other, formed, happened, asOf);
        }
    }

    private static List<Case> cases(RandomRules random) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            cases.add(new Case(random.matching(), random.day(), random.dayOrNone(), random.day()));
        }
        return cases;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_due_on_a_day_is_due_on_the_next(long seed) {
        for (Case one : cases(new RandomRules(seed))) {
            Status today = one.decision().status();
            Status tomorrow = one.on(one.asOf().plusDays(1)).decision().status();
            if (today.isRipe()) {
                assertThat(tomorrow)
                        .as("%s", one)
                        .satisfiesAnyOf(
                                status -> assertThat(status).isEqualTo(today),
                                status -> assertThat(status).isEqualTo(Status.OVERDUE));
            }
            if (today == Status.PERMANENT || today.isUndecided()) {
                assertThat(tomorrow).as("%s", one).isEqualTo(today);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void due_begins_on_the_day_it_says(long seed) {
        for (Case one : cases(new RandomRules(seed))) {
            Span span = one.decision().span();
            if (span != null) {
                assertThat(one.on(span.dueOn()).decision().status().isRipe()).isTrue();
                assertThat(one.on(span.lastDay()).decision().status()).isEqualTo(Status.ACTIVE);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_longer_period_makes_nothing_due_that_was_not(long seed) {
        RandomRules random = new RandomRules(seed);
        for (Case one : cases(random)) {
            List<ScheduleRow> longer = new ArrayList<>(one.rules().rows());
            longer.replaceAll(random::longer);
            Case then = one.with(new Schedule.Matching(longer, one.rules().floors(), false));
            if (one.decision().status() != Status.DUE) {
                assertThat(then.decision().status()).as("%s", one).isNotEqualTo(Status.DUE);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void another_minimum_of_the_law_makes_nothing_due_that_was_not(long seed) {
        RandomRules random = new RandomRules(seed);
        for (Case one : cases(random)) {
            List<FloorRow> floors = new ArrayList<>(one.rules().floors());
            floors.addAll(random.matching().floors());
            Case then = one.with(new Schedule.Matching(one.rules().rows(), floors, false));
            if (!one.decision().status().isRipe()) {
                assertThat(then.decision().status().isRipe()).as("%s", one).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_rules_does_not_matter(long seed) {
        Random shuffle = new Random(seed);
        for (Case one : cases(new RandomRules(seed))) {
            List<ScheduleRow> rows = new ArrayList<>(one.rules().rows());
            List<FloorRow> floors = new ArrayList<>(one.rules().floors());
            Collections.shuffle(rows, shuffle);
            Collections.shuffle(floors, shuffle);
            Decision then = one.with(new Schedule.Matching(rows, floors, false)).decision();
            assertThat(then.status()).as("%s", one).isEqualTo(one.decision().status());
            assertThat(then.span()).as("%s", one).isEqualTo(one.decision().span());
        }
    }
}
