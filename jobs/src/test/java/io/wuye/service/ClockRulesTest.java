package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three-valued results to the second, and which clocks a ticket has. */
class ClockRulesTest {
    private static final LocalDateTime AT = LocalDateTime.of(2025, 10, 10, 12, 0);
    private final DueRules due = new DueRules(ServiceTexts.calendar(), ServiceTexts.windows("08:00-18:00"));

    @ParameterizedTest(name = "{0} → {1} is {2}: {3}")
    @CsvSource({
        "2025-09-26T10:00:00, 2025-10-09T23:59:59, MET, the last second of the ninth",
        "2025-09-26T10:00:00, 2025-10-10T00:00:00, BREACHED, one second later",
        "2025-09-26T10:00:00, , BREACHED, open past due",
        "2025-09-28T10:00:00, , PENDING, open until the end of the tenth",
        "2025-09-28T10:00:00, 2025-10-11T09:00:00, BREACHED, a fact after the moment of looking is a fact",
        "2026-12-30T10:00:00, , PENDING, the calendar of 2027 is not known",
        "2026-12-30T10:00:00, 2026-12-30T11:00:00, PENDING, and is not guessed",
    })
    void a_reply_is_met_broken_or_pending(String accepted, @Nullable String completed, Verdict verdict, String why) {
        ClockRules rules = new ClockRules(List.of(ServiceTexts.clock("4wd", TimeKind.WORKING_DAYS)), due, AT);
        assertThat(rules.results(ServiceTexts.ticket(ServiceTexts.times(accepted, null, completed))))
                .as(why)
                .extracting(ClockResult::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest(name = "accepted {0}: {1}")
    @CsvSource({
        "2025-10-10T11:44:59, BREACHED",
        "2025-10-10T11:45:00, PENDING",
        "2025-10-10T11:45:01, PENDING",
    })
    void an_open_ticket_is_broken_one_second_after_it_was_due(String accepted, Verdict verdict) {
        ClockRules rules = new ClockRules(List.of(ServiceTexts.clock("15m", TimeKind.WALL)), due, AT);
        assertThat(rules.results(ServiceTexts.ticket(ServiceTexts.times(accepted, null, null))))
                .extracting(ClockResult::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest(name = "valid {0}, status {1}: {2}")
    @CsvSource({
        "false, , EXCLUDED",
        ", CANCELLED, EXCLUDED",
        ", DUPLICATE, EXCLUDED",
        "true, CANCELLED, EXCLUDED",
        "true, DONE, BREACHED",
        ", OPEN, BREACHED",
        ", , BREACHED",
    })
    void cancelled_duplicate_and_invalid_tickets_are_excluded(
            @Nullable Boolean valid, @Nullable TicketStatus status, Verdict verdict) {
        ClockRules rules = new ClockRules(List.of(ServiceTexts.clock("15m", TimeKind.WALL)), due, AT);
        TicketTimes times = ServiceTexts.times("2025-10-01T00:00:00", null, null);
        assertThat(rules.results(ServiceTexts.ticket(TicketKind.REPAIR, null, null, times, valid, status)))
                .extracting(ClockResult::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "REPAIR, URGENT, 照明, 1",
        "REPAIR, NORMAL, 照明, 0",
        "REPAIR, , 照明, 0",
        "COMPLAINT, URGENT, 照明, 0",
        "REPAIR, URGENT, 门窗, 0",
        "REPAIR, URGENT, , 0",
        "REPAIR, URGENT, 路灯, 0",
    })
    void a_clock_is_for_the_tickets_its_filters_name(
            TicketKind kind, @Nullable Urgency urgency, @Nullable String category, int results) {
        ServiceClock clock = new ServiceClock(
                "urgent light",
                Set.of(TicketKind.REPAIR),
                Set.of("照明", "路灯"),
                Set.of("路灯"),
                Set.of(Urgency.URGENT),
                TimeField.ACCEPTED_AT,
                null,
                TimeField.ARRIVED_AT,
                new Limit(15, Limit.Unit.MINUTES),
                TimeKind.WALL);
        TicketTimes times = ServiceTexts.times("2025-10-01T00:00:00", null, null);
        assertThat(new ClockRules(List.of(clock), due, AT)
                        .results(ServiceTexts.ticket(kind, category, urgency, times, null, null)))
                .hasSize(results);
    }

    @Test
    void an_appointment_starts_the_clock_instead_and_a_clock_that_has_not_started_gives_nothing() {
        ServiceClock arrive = clock(TimeField.ACCEPTED_AT, TimeField.APPOINTMENT_AT, TimeField.ARRIVED_AT);
        ServiceClock revisit = clock(TimeField.COMPLETED_AT, null, TimeField.REVISITED_AT);
        Ticket ticket = ServiceTexts.ticket(ServiceTexts.times("2025-10-01T00:00:00", "2025-10-09T09:00:00", null));
        assertThat(new ClockRules(List.of(arrive, revisit), due, AT).results(ticket))
                .extracting(ClockResult::start)
                .containsExactly(LocalDateTime.of(2025, 10, 9, 9, 0));
    }

    @Test
    void what_is_done_while_a_business_clock_stands_still_is_in_time() {
        ClockRules rules = new ClockRules(List.of(ServiceTexts.clock("60m", TimeKind.BUSINESS)), due, AT);
        Ticket done = EventRules.derive(
                ServiceTexts.ticket(ServiceTexts.times("2025-09-29T09:00:00", null, "2025-09-30T17:00:00")),
                List.of(new TicketEvent(TicketEvent.Step.PAUSED, LocalDateTime.of(2025, 9, 29, 9, 30))));
        assertThat(rules.results(done)).extracting(ClockResult::verdict).containsExactly(Verdict.MET);
    }

    private static ServiceClock clock(TimeField from, @Nullable TimeField orFrom, TimeField to) {
        return new ServiceClock(
                "clock",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                from,
                orFrom,
                to,
                new Limit(30, Limit.Unit.MINUTES),
                TimeKind.WALL);
    }
}
