package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.workspace.PolicyFile;
import io.wuye.service.GroupCount.Count;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of any desk, over two hundred random ones. */
class SeededDeskTest {
    private static final int TICKETS = 60;

    private final List<ServiceClock> clocks =
            PolicyFile.shipped(ServicePolicy.FILE, ServicePolicy.class).rules();
    private final DueRules due = new DueRules(ServiceTexts.calendar(), ServiceTexts.windows("08:00-18:00"));

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_does_not_matter_and_parts_add_up(long seed) {
        LocalDateTime at = LocalDateTime.of(2025, 10, 10, 12, 0).plusHours(new Random(seed).nextInt(400));
        List<Ticket> tickets = new RandomDesk(seed).tickets(TICKETS);
        ServiceTally tally = tally(tickets, at);
        List<Ticket> shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(text(tally(shuffled, at))).isEqualTo(text(tally));

        ClockRules rules = new ClockRules(clocks, due, at);
        long results = tickets.stream()
                .mapToLong(ticket -> rules.results(ticket).size())
                .sum();
        assertThat(tally.clocks().stream().mapToLong(SeededDeskTest::all).sum()).isEqualTo(results);
        assertThat(sum(tally, Count.TICKETS) + sum(tally, Count.EXCLUDED)).isEqualTo(TICKETS);
        assertThat(sum(tally, Count.MET)).isEqualTo(of(tally, Verdict.MET));
        assertThat(sum(tally, Count.BREACHED)).isEqualTo(of(tally, Verdict.BREACHED));
        assertThat(tally.owners().values().stream()
                        .mapToLong(count -> count.of(Count.TICKETS))
                        .sum())
                .isEqualTo(sum(tally, Count.TICKETS));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_later_look_never_unbreaks_a_promise(long seed) {
        LocalDateTime at = LocalDateTime.of(2025, 10, 1, 0, 0);
        List<Ticket> tickets = new RandomDesk(seed).tickets(TICKETS);
        long broken = -1;
        for (int days = 0; days < 30; days += 5) {
            long now = of(tally(tickets, at.plusDays(days)), Verdict.BREACHED);
            assertThat(now).isGreaterThanOrEqualTo(broken);
            broken = now;
        }
    }

    private ServiceTally tally(List<Ticket> tickets, LocalDateTime at) {
        ClockRules rules = new ClockRules(clocks, due, at);
        ServiceTally tally = new ServiceTally(clocks, new LengthRules(due, at));
        tickets.forEach(ticket -> tally.add(ticket, rules.results(ticket)));
        return tally;
    }

    /** Everything a tally says, as text. */
    private static String text(ServiceTally tally) {
        StringBuilder text = new StringBuilder();
        for (@Nullable Object[] row : ServiceReport.rows(tally)) {
            text.append(Arrays.toString(row));
        }
        tally.clocks()
                .forEach(count -> text.append(count.durations().median())
                        .append(' ')
                        .append(count.durations().percentile(90))
                        .append(' '));
        tally.departments()
                .forEach((month, departments) -> departments.forEach((name, count) -> text.append(month)
                        .append(name)
                        .append(count.of(Count.TICKETS))
                        .append(count.onTime())));
        tally.completeness()
                .forEach((field, expected, filled) ->
                        text.append(field).append(expected).append(filled));
        return text.toString();
    }

    private static long all(ClockCount count) {
        return Arrays.stream(Verdict.values()).mapToLong(count::of).sum();
    }

    private static long of(ServiceTally tally, Verdict verdict) {
        return tally.clocks().stream().mapToLong(count -> count.of(verdict)).sum();
    }

    private static long sum(ServiceTally tally, Count count) {
        return tally.projects().values().stream()
                .mapToLong(project -> project.of(count))
                .sum();
    }
}
