package io.wuye.arrears;

import io.wuye.arrears.Notice.Home;
import io.wuye.kernel.text.Lang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps letters. They are added and read; the database refuses to change or delete one. */
final class NoticeStore {
    private static final String LINES =
            "charge_no, item, service_from, service_to, due_date, open_fen, late_fee," + " daily_rate";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    NoticeStore(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
    }

    /**
     * A letter with what proves it.
     *
     * @param sha256 of its text
     */
    record Kept(Notice notice, long runId, String sha256) {}

    /** The latest day letters were written on. */
    Optional<LocalDate> lastDay() {
        return jdbc.sql("SELECT MAX(as_of) FROM notice_run")
                .query(String.class)
                .optional()
                .map(LocalDate::parse);
    }

    /** Records what the letters of a run share. */
    void begin(Letterhead head) {
        jdbc.sql("INSERT INTO notice_run (run_id, as_of, policy, template, lang, phone, address, pay_to)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        head.runId(),
                        head.asOf().toString(),
                        head.policy(),
                        head.template(),
                        head.lang().suffix(),
                        head.phone(),
                        head.address(),
                        head.payTo())
                .update();
    }

    /** What the letters of a run share. */
    Letterhead head(long runId) {
        return jdbc.sql("SELECT run_id, as_of, policy, template, lang, phone, address, pay_to FROM notice_run"
                        + " WHERE run_id = ?")
                .param(runId)
                .query((row, n) -> new Letterhead(
                        row.getLong(1),
                        LocalDate.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        Lang.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)))
                .single();
    }

    /** Keeps letters of a run with their lines. */
    void add(List<Kept> letters) {
        long first = 1
                + jdbc.sql("SELECT COALESCE(MAX(notice_id), 0) FROM notice")
                        .query(Long.class)
                        .single();
        List<Object[]> notices = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        List<Object[]> segments = new ArrayList<>();
        for (Kept letter : letters) {
            long id = first + notices.size();
            notices.add(values(id, letter));
            int line = 0;
            for (NoticeItem item : letter.notice().lines()) {
                lines.add(values(id, ++line, item));
                for (LateFeeSegment segment : item.segments()) {
                    segments.add(values(id, line, segment));
                }
            }
        }
        batches.batchUpdate(
                "INSERT INTO notice (notice_id, notice_no, run_id, as_of, project_id, unit_id, project_code,"
                        + " project_name, building, unit_code, party, office, level, name, wording, deadline, channel,"
                        + " sha256, amount_fen, late_fee_fen) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                notices);
        batches.batchUpdate(
                "INSERT INTO notice_line (notice_id, line, " + LINES + ") VALUES (?,?,?,?,?,?,?,?,?,?)", lines);
        batches.batchUpdate(
                "INSERT INTO notice_segment (notice_id, line, from_date, to_date, principal_fen, rate, days, amount_fen,"
                        + " lpr_fen) VALUES (?,?,?,?,?,?,?,?,?)",
                segments);
    }

    /** Letters and what they ask for. */
    record Totals(long letters, long fen) {}

    /** What a run kept, by its letters' lines. */
    Totals totals(long runId) {
        return jdbc.sql("SELECT COUNT(DISTINCT n.notice_id), COALESCE(SUM(l.open_fen), 0) FROM notice n"
                        + " JOIN notice_line l ON l.notice_id = n.notice_id WHERE n.run_id = ?")
                .param(runId)
                .query((row, n) -> new Totals(row.getLong(1), row.getLong(2)))
                .single();
    }

    private static Object[] values(long id, Kept letter) {
        Notice notice = letter.notice();
        Home home = notice.home();
        return new Object[] {
            id,
            notice.number(),
            letter.runId(),
            notice.asOf().toString(),
            home.projectId(),
            home.unitId(),
            home.projectCode(),
            home.projectName(),
            home.building(),
            home.unitCode(),
            notice.party(),
            notice.office(),
            notice.level(),
            notice.name(),
            notice.wording().code(),
            text(notice.deadline()),
            notice.channel().code(),
            letter.sha256(),
            notice.amountFen(),
            notice.lateFeeFen()
        };
    }

    private static Object[] values(long id, int line, NoticeItem item) {
        return new Object[] {
            id,
            line,
            item.charge(),
            item.item(),
            item.serviceFrom().toString(),
            item.serviceTo().toString(),
            item.dueOn().toString(),
            item.openFen(),
            item.lateFee() ? 1 : 0,
            item.dailyRate()
        };
    }

    private static Object[] values(long id, int line, LateFeeSegment segment) {
        return new Object[] {
            id,
            line,
            segment.from().toString(),
            segment.to().toString(),
            segment.principalFen(),
            segment.rate().toPlainString(),
            segment.days(),
            segment.amountFen(),
            segment.lprFen()
        };
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
