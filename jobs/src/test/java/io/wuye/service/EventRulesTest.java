package io.wuye.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.service.TicketEvent.Step;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the log adds to a ticket. */
class EventRulesTest {
    private static final Ticket OPEN = ServiceTexts.ticket(ServiceTexts.times("2025-09-29T09:00:00", null, null));

    @Test
    void the_first_arrival_and_reply_and_the_last_completion_count() {
        TicketTimes times = EventRules.derive(
                        OPEN,
                        List.of(
                                event(Step.ARRIVED, 10),
                                event(Step.REPLIED, 11),
                                event(Step.COMPLETED, 12),
                                event(Step.REVISITED, 13),
                                event(Step.REOPENED, 14),
                                event(Step.ARRIVED, 15),
                                event(Step.REPLIED, 16),
                                event(Step.COMPLETED, 17),
                                event(Step.REVISITED, 18)))
                .times();
        assertThat(times).isEqualTo(new TicketTimes(hour(9), null, hour(10), hour(17), hour(11), hour(18)));
    }

    @Test
    void a_reopened_ticket_is_not_complete_until_it_is_completed_again() {
        Ticket ticket = EventRules.derive(
                OPEN, List.of(event(Step.COMPLETED, 12), event(Step.REOPENED, 14), event(Step.REVISITED, 15)));
        assertThat(ticket.times().completedAt()).isNull();
        assertThat(ticket.times().revisitedAt()).isNull();
        assertThat(ticket.reopened()).isTrue();
    }

    @Test
    void what_the_ticket_itself_says_holds() {
        Ticket said = ServiceTexts.ticket(ServiceTexts.times("2025-09-29T09:00:00", null, "2025-09-29T11:00:00"));
        assertThat(EventRules.derive(said, List.of(event(Step.COMPLETED, 12)))
                        .times()
                        .completedAt())
                .isEqualTo(hour(11));
    }

    @Test
    void pauses_end_when_work_goes_on_or_is_done_and_the_last_may_have_no_end() {
        assertThat(EventRules.derive(
                                OPEN,
                                List.of(
                                        event(Step.RESUMED, 9),
                                        event(Step.PAUSED, 10),
                                        event(Step.PAUSED, 11),
                                        event(Step.RESUMED, 12),
                                        event(Step.PAUSED, 13),
                                        event(Step.COMPLETED, 14),
                                        event(Step.PAUSED, 15)))
                        .pauses())
                .containsExactly(
                        new Pause(hour(10), hour(12)), new Pause(hour(13), hour(14)), new Pause(hour(15), null));
    }

    @Test
    void a_ticket_whose_log_says_cancelled_is_excluded() {
        assertThat(EventRules.derive(OPEN, List.of(event(Step.CANCELLED, 10))).isExcluded())
                .isTrue();
    }

    private static TicketEvent event(Step step, int hour) {
        return new TicketEvent(step, hour(hour));
    }

    private static LocalDateTime hour(int hour) {
        return LocalDateTime.of(2025, 9, 29, hour, 0);
    }
}
