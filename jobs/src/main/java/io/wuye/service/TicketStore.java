package io.wuye.service;

import io.wuye.kernel.time.Moments;
import io.wuye.kernel.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads tickets, with what the desk's log adds to them. */
public final class TicketStore {
    private static final int PAGE = 5_000;

    private static final String PLACE =
            " t.superseded_by IS NULL AND t.accepted_at < ?" + " AND (t.accepted_at, t.ticket_no) > (?, ?)";
    private static final String COLUMNS = "SELECT t.ticket_no, t.project_code, t.unit_code, t.place, t.equipment,"
            + " t.channel, t.kind, t.category, t.urgency, t.accepted_at, t.appointment_at, t.arrived_at,"
            + " t.completed_at, t.replied_at, t.revisited_at, t.departments, t.first_owner, t.satisfied, t.reopened,"
            + " t.valid, t.status, t.device FROM ticket t WHERE" + PLACE
            + " ORDER BY t.accepted_at, t.ticket_no LIMIT " + PAGE;

    private final JdbcClient jdbc;

    public TicketStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is any ticket at all. */
    public boolean isEmpty() {
        return jdbc.sql("SELECT 1 FROM ticket LIMIT 1")
                .query(Long.class)
                .optional()
                .isEmpty();
    }

    /** The tickets accepted in a period, in the order in which they were accepted; never more than a page in memory. */
    public void accepted(Period period, Consumer<Ticket> sink) {
        String end = period.lastDay().plusDays(1) + "T00:00:00";
        boolean hasLog = hasLog();
        String at = period.firstDay() + "T00:00:00";
        String number = "";
        List<Ticket> page;
        do {
            page = jdbc.sql(COLUMNS)
                    .params(end, at, number)
                    .query((row, n) -> ticket(row))
                    .list();
            Map<String, List<TicketEvent>> log =
                    hasLog && !page.isEmpty() ? log(end, at, number, last(page)) : Map.of();
            for (Ticket ticket : page) {
                List<TicketEvent> events = log.get(ticket.number());
                sink.accept(events == null ? ticket : EventRules.derive(ticket, events));
            }
            if (!page.isEmpty()) {
                at = Moments.text(last(page).times().acceptedAt());
                number = last(page).number();
            }
        } while (page.size() == PAGE);
    }

    private static Ticket last(List<Ticket> page) {
        return page.get(page.size() - 1);
    }

    private boolean hasLog() {
        return jdbc.sql("SELECT 1 FROM ticket_event LIMIT 1")
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** What the log says of a page of tickets, each in order of time. */
    private Map<String, List<TicketEvent>> log(String end, String at, String number, Ticket last) {
        Map<String, List<TicketEvent>> log = new HashMap<>();
        jdbc.sql("SELECT e.ticket_no, e.status, e.at FROM ticket t JOIN ticket_event e ON e.ticket_no = t.ticket_no"
                        + " AND e.superseded_by IS NULL WHERE" + PLACE
                        + " AND (t.accepted_at, t.ticket_no) <= (?, ?) ORDER BY e.ticket_no, e.at, e.id")
                .params(end, at, number, Moments.text(last.times().acceptedAt()), last.number())
                .query(row -> {
                    log.computeIfAbsent(row.getString(1), key -> new ArrayList<>())
                            .add(new TicketEvent(
                                    TicketEvent.Step.of(row.getString(2)), Moments.parse(row.getString(3))));
                });
        return log;
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                TicketKind.of(row.getString(7)),
                row.getString(8),
                Urgency.of(row.getString(9)),
                new TicketTimes(
                        Moments.parse(row.getString(10)),
                        moment(row.getString(11)),
                        moment(row.getString(12)),
                        moment(row.getString(13)),
                        moment(row.getString(14)),
                        moment(row.getString(15))),
                departments(row.getString(16)),
                row.getString(17),
                flag(row.getString(18)),
                flag(row.getString(19)),
                flag(row.getString(20)),
                TicketStatus.of(row.getString(21)),
                row.getString(22),
                List.of());
    }

    private static @Nullable LocalDateTime moment(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Moments.parse(text);
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        return text == null ? null : text.equals("yes");
    }

    private static List<String> departments(@Nullable String text) {
        return text == null
                ? List.of()
                : Stream.of(text.split("[;；、]"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList();
    }
}
