package io.wuye.arrears;

import io.wuye.arrears.Notice.Home;
import io.wuye.arrears.NoticeStore.Kept;
import io.wuye.estate.EstateStore;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads letters as they were written, a page of them at a time. */
final class LetterStore {
    private static final int PAGE = 500;
    private static final String LETTERS = "SELECT n.notice_id, n.notice_no, n.run_id, n.as_of, n.project_id, n.unit_id,"
            + " n.project_code, n.project_name, n.building, n.unit_code, n.party, n.office, n.level, n.name, n.wording,"
            + " n.deadline, n.channel, n.sha256, u.door_key"
            + " FROM notice n JOIN unit u ON u.id = n.unit_id AND u.superseded_by IS NULL";

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A building with letters, as it was called when they were written. */
    record Building(long projectId, String projectCode, String name, long letters) {}

    /** The buildings with letters of a day, in door order. */
    List<Building> buildings(LocalDate day) {
        return jdbc.sql(
                        "SELECT n.project_id, n.project_code, n.building, COUNT(*) FROM notice n"
                                + " JOIN project p ON p.id = n.project_id AND p.superseded_by IS NULL"
                                + " JOIN unit u ON u.id = n.unit_id AND u.superseded_by IS NULL WHERE n.as_of = ?"
                                + " GROUP BY n.project_id, n.project_code, n.building ORDER BY MIN(p.door_key), MIN(u.door_key)")
                .param(day.toString())
                .query((row, n) -> new Building(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    /** The letters of a day to a building, in door order. */
    void letters(LocalDate day, Building building, Consumer<Kept> reader) {
        String door = "";
        long unit = 0;
        long last = 0;
        List<Row> page;
        do {
            page = jdbc.sql(LETTERS + " WHERE n.as_of = ? AND n.project_id = ? AND n.building = ?"
                            + " AND (u.door_key, n.unit_id, n.notice_id) > (?, ?, ?)"
                            + " ORDER BY u.door_key, n.unit_id, n.notice_id LIMIT ?")
                    .params(day.toString(), building.projectId(), building.name(), door, unit, last, PAGE)
                    .query((row, n) -> row(row))
                    .list();
            Map<Long, List<NoticeItem>> lines = lines(page.stream().map(Row::id).toList());
            for (Row row : page) {
                reader.accept(row.with(lines.getOrDefault(row.id(), List.of())));
                door = row.door();
                unit = row.kept().notice().home().unitId();
                last = row.id();
            }
        } while (page.size() == PAGE);
    }

    /** The letter of a number. */
    Optional<Kept> find(String number) {
        return jdbc.sql(LETTERS + " WHERE n.notice_no = ?")
                .param(number)
                .query((row, n) -> row(row))
                .optional()
                .map(row -> row.with(lines(List.of(row.id())).getOrDefault(row.id(), List.of())));
    }

    private record Row(long id, String door, Kept kept) {
        Kept with(List<NoticeItem> lines) {
            Notice bare = kept.notice();
            Notice whole = new Notice(
                    bare.number(),
                    bare.asOf(),
                    bare.home(),
                    bare.party(),
                    bare.office(),
                    bare.level(),
                    bare.name(),
                    bare.wording(),
                    bare.deadline(),
                    bare.channel(),
                    lines);
            return new Kept(whole, kept.runId(), kept.sha256());
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        Home home = new Home(
                row.getLong(5),
                row.getLong(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10));
        Notice notice = new Notice(
                row.getString(2),
                LocalDate.parse(row.getString(4)),
                home,
                row.getString(11),
                row.getString(12),
                row.getInt(13),
                row.getString(14),
                Wording.of(row.getString(15)),
                EstateStore.date(row.getString(16)),
                Channel.of(row.getString(17)),
                List.of());
        return new Row(row.getLong(1), row.getString(19), new Kept(notice, row.getLong(3), row.getString(18)));
    }

    private Map<Long, List<NoticeItem>> lines(List<Long> notices) {
        Map<Long, List<NoticeItem>> lines = new HashMap<>();
        if (notices.isEmpty()) {
            return lines;
        }
        Map<Long, Map<Long, List<LateFeeSegment>>> segments = segments(notices);
        jdbc.sql(
                        "SELECT notice_id, charge_no, item, service_from, service_to, due_date, open_fen, late_fee, daily_rate,"
                                + " line"
                                + " FROM notice_line WHERE notice_id IN ("
                                + String.join(", ", Collections.nCopies(notices.size(), "?"))
                                + ") ORDER BY notice_id, line")
                .params(new ArrayList<Object>(notices))
                .query(row -> {
                    NoticeItem item = new NoticeItem(
                            row.getString(2),
                            row.getString(3),
                            LocalDate.parse(row.getString(4)),
                            LocalDate.parse(row.getString(5)),
                            LocalDate.parse(row.getString(6)),
                            row.getLong(7),
                            row.getLong(8) == 1,
                            row.getString(9),
                            segments.getOrDefault(row.getLong(1), Map.of()).getOrDefault(row.getLong(10), List.of()));
                    EstateStore.add(lines, row.getLong(1), item);
                });
        return lines;
    }

    /** What late fees are reckoned from, by letter and line; few letters annex it. */
    private Map<Long, Map<Long, List<LateFeeSegment>>> segments(List<Long> notices) {
        Map<Long, Map<Long, List<LateFeeSegment>>> segments = new HashMap<>();
        jdbc.sql("SELECT notice_id, line, from_date, to_date, principal_fen, rate, days, amount_fen, lpr_fen"
                        + " FROM notice_segment WHERE notice_id IN ("
                        + String.join(", ", Collections.nCopies(notices.size(), "?"))
                        + ") ORDER BY notice_id, line, from_date")
                .params(new ArrayList<Object>(notices))
                .query(row -> {
                    Map<Long, List<LateFeeSegment>> ofLetter =
                            segments.computeIfAbsent(row.getLong(1), none -> new HashMap<>());
                    EstateStore.add(
                            ofLetter,
                            row.getLong(2),
                            new LateFeeSegment(
                                    LocalDate.parse(row.getString(3)),
                                    LocalDate.parse(row.getString(4)),
                                    row.getLong(5),
                                    new BigDecimal(row.getString(6)),
                                    row.getLong(7),
                                    row.getLong(8),
                                    row.getLong(9)));
                });
        return segments;
    }
}
