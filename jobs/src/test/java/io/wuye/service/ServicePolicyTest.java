package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.PolicyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServicePolicyTest {
    @TempDir
    Path folder;

    @Test
    void the_shipped_policy_has_the_seven_clocks_of_the_source() {
        ServicePolicy shipped = PolicyFile.shipped(ServicePolicy.FILE, ServicePolicy.class);
        assertThat(shipped.rules())
                .extracting(clock -> clock.id() + " " + clock.limit() + " " + clock.time())
                .containsExactly(
                        "arrive-urgent 15m WALL",
                        "arrive-normal 30m WALL",
                        "revisit 48h WALL",
                        "reply 4wd WORKING_DAYS",
                        "fix-doors 2wd WORKING_DAYS",
                        "fix-lighting 2d NATURAL",
                        "fix-other 5wd WORKING_DAYS");
        assertThat(shipped.day()).containsExactly(new Window(480, 1080));
        assertThat(shipped.recurring()).isEqualTo(new Recurring(3, 30));
    }

    @Test
    void a_filter_takes_a_word_or_a_list_and_the_time_follows_from_the_limit() throws IOException {
        ServicePolicy policy = read("""
                clocks:
                  - {id: a, kind: [repair, complaint], category: 照明, from: accepted_at, to: completed_at, limit: 4wd}
                """);
        assertThat(policy.rules()).singleElement().satisfies(clock -> {
            assertThat(clock.kinds()).isEqualTo(Set.of(TicketKind.REPAIR, TicketKind.COMPLAINT));
            assertThat(clock.categories()).isEqualTo(Set.of("照明"));
            assertThat(clock.time()).isEqualTo(TimeKind.WORKING_DAYS);
        });
    }

    @ParameterizedTest(name = "{0} … {1}")
    @CsvSource(delimiter = '|', textBlock = """
            clocks: []                                                                       | service.policy.clocks
            windows: []                                                                      | service.policy.clocks
            clocks: [{from: accepted_at, to: arrived_at, limit: 15m}]                        | service.policy.missing
            clocks: [{id: a, to: arrived_at, limit: 15m}]                                    | service.policy.missing
            clocks: [{id: a, from: accepted_at, to: arrived_at}]                             | service.policy.missing
            clocks: [{id: a, from: accepted, to: arrived_at, limit: 15m}]                    | service.policy.field
            clocks: [{id: a, from: accepted_at, to: arrived_at, limit: 15min}]               | service.policy.limit
            clocks: [{id: a, from: accepted_at, to: arrived_at, limit: 0m}]                  | service.policy.limit
            clocks: [{id: a, from: accepted_at, to: arrived_at, limit: 4wd, time: natural}]  | service.policy.time
            clocks: [{id: a, from: accepted_at, to: arrived_at, limit: 2d, time: working-days}] | service.policy.time
            clocks: [{id: a, from: accepted_at, to: arrived_at, limit: 2h, time: business}]  | service.policy.no_windows
            """)
    void a_clock_that_cannot_be_meant_is_told(String yaml, String key) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(yaml));
        assertThat(keys(refusal)).contains(key);
    }

    @Test
    void every_problem_is_told_at_once() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read("""
                clocks:
                  - {id: a, from: accepted_at, to: arrived_at, limit: 15m}
                  - {id: a, from: accepted_at, to: arrived, limit: 15}
                windows: ["08:00-12:00", "11:00-18:00", "18:00-08:00"]
                recurring: {times: 1, days: 0}
                """));
        assertThat(keys(refusal))
                .contains(
                        "service.policy.twice",
                        "service.policy.field",
                        "service.policy.limit",
                        "service.policy.window",
                        "service.policy.windows",
                        "service.policy.recurring");
    }

    private ServicePolicy read(String yaml) throws IOException {
        Path file = folder.resolve("service.yaml");
        Files.writeString(file, yaml);
        return PolicyFile.read(file, ServicePolicy.class);
    }

    /** The keys of a refusal and of those inside it. */
    private static String keys(Refusal refusal) {
        StringBuilder keys = new StringBuilder(refusal.key());
        refusal.arguments().forEach(argument -> append(keys, argument));
        return keys.toString();
    }

    private static void append(StringBuilder keys, Object argument) {
        if (argument instanceof Refusal inner) {
            keys.append(' ').append(keys(inner));
        } else if (argument instanceof Iterable<?> list) {
            list.forEach(one -> append(keys, one));
        }
    }
}
