package io.wuye.service;

import io.wuye.kernel.time.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What tables of tests write as text: clocks, pauses, tickets; and the calendar shipped with the program. */
final class ServiceTexts {
    private ServiceTexts() {}

    static WorkCalendar calendar() {
        try (InputStream in = ServiceTexts.class.getResourceAsStream("/io/wuye/policy/calendar.csv")) {
            Map<LocalDate, Boolean> works = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .collect(Collectors.toMap(day -> LocalDate.parse(day[0]), day -> day[1].equals("work")));
            return WorkCalendar.of(works);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** {@code 08:00-12:00 14:00-18:00}. */
    static List<Window> windows(String text) {
        return Stream.of(text.split(" "))
                .map(one -> Window.parse(one).orElseThrow())
                .toList();
    }

    /** {@code from/to from/to}; without an end: still waiting. */
    static List<Pause> pauses(@Nullable String text) {
        List<Pause> pauses = new ArrayList<>();
        for (String one : text == null ? new String[0] : text.split(" ")) {
            String[] ends = one.split("/", -1);
            pauses.add(
                    new Pause(LocalDateTime.parse(ends[0]), ends[1].isEmpty() ? null : LocalDateTime.parse(ends[1])));
        }
        return pauses;
    }

    /** A clock from acceptance to completion of every ticket. */
    static ServiceClock clock(String limit, TimeKind time) {
        return new ServiceClock(
                "clock",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                TimeField.ACCEPTED_AT,
                null,
                TimeField.COMPLETED_AT,
                Limit.parse(limit).orElseThrow(),
                time);
    }

    /** A ticket of which only its times matter. */
    static Ticket ticket(TicketTimes times) {
        return ticket(TicketKind.REPAIR, null, null, times, null, null);
    }

    static Ticket ticket(
            TicketKind kind,
            @Nullable String category,
            @Nullable Urgency urgency,
            TicketTimes times,
            @Nullable Boolean valid,
            @Nullable TicketStatus status) {
        return new Ticket(
                "T1", "TA", "1-101", null, null, null, kind, category, urgency, times, List.of(), null, null, null,
                valid, status, null, List.of());
    }

    static TicketTimes times(String accepted, @Nullable String appointment, @Nullable String completed) {
        return new TicketTimes(LocalDateTime.parse(accepted), moment(appointment), null, moment(completed), null, null);
    }

    static @Nullable LocalDateTime moment(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}
