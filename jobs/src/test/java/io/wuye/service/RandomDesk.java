package io.wuye.service;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Tickets of a month before and over the holidays, made of a seed. */
final class RandomDesk {
    private static final LocalDateTime START = LocalDateTime.of(2025, 9, 15, 0, 0);
    private static final int SECONDS_OF_DAY = 86_400;

    private final Random random;

    RandomDesk(long seed) {
        this.random = new Random(seed);
    }

    List<Ticket> tickets(int count) {
        List<Ticket> tickets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            tickets.add(ticket("T" + i));
        }
        return tickets;
    }

    private Ticket ticket(String number) {
        LocalDateTime accepted = START.plusSeconds(random.nextInt(30 * SECONDS_OF_DAY));
        LocalDateTime completed = after(accepted, 10);
        TicketTimes times = new TicketTimes(
                accepted,
                after(accepted, 40),
                after(accepted, 1),
                completed,
                after(accepted, 15),
                completed == null ? null : after(completed, 4));
        return new Ticket(
                number,
                one("TA", "TB"),
                one("1-101", "1-102", "2-301"),
                null,
                null,
                one("电话", "微信"),
                one(TicketKind.REPAIR, TicketKind.COMPLAINT, TicketKind.INQUIRY, TicketKind.SUGGESTION),
                perhaps("照明", "门窗", "电梯"),
                perhaps(Urgency.URGENT, Urgency.NORMAL),
                times,
                random.nextInt(4) == 0 ? List.of() : List.of("工程部", "客服部").subList(0, 1 + random.nextInt(2)),
                perhaps("甲", "乙"),
                perhaps(true, false),
                perhaps(true),
                perhaps(true, true, false),
                perhaps(TicketStatus.DONE, TicketStatus.OPEN, TicketStatus.CANCELLED),
                null,
                List.of());
    }

    private @Nullable LocalDateTime after(LocalDateTime start, int days) {
        return random.nextInt(4) == 0 ? null : start.plusSeconds(random.nextInt(days * SECONDS_OF_DAY));
    }

    /** One of them, or nothing. */
    @SafeVarargs
    private <T> @Nullable T perhaps(T... choices) {
        int place = random.nextInt(choices.length + 1);
        return place == choices.length ? null : choices[place];
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
