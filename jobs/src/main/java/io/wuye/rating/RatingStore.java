package io.wuye.rating;

import io.wuye.kernel.database.Database;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.BonusEntry;
import io.wuye.rating.score.Observation;
import io.wuye.rating.score.Subject;
import io.wuye.rating.score.Verdict;
import io.wuye.rating.standing.SiteFinding;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what ratings are made of, subject by subject in the order of their codes. */
public final class RatingStore {
    private static final String RANGE = " AND subject > ? AND subject <= ? AND superseded_by IS NULL";

    private final JdbcClient jdbc;

    public RatingStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Rounds of which there are inspections, in the order of their names. */
    List<String> rounds() {
        return jdbc.sql("SELECT DISTINCT round FROM inspection WHERE superseded_by IS NULL ORDER BY round")
                .query(String.class)
                .list();
    }

    /** The next subjects of a round. */
    List<Rated> subjects(String round, String after, int limit) {
        return jdbc.sql("SELECT i.subject, i.last_on, p.name, p.kind, p.grade, p.company, p.households,"
                        + " s.name, s.kind, s.grade"
                        + " FROM (SELECT subject, MAX(inspected_on) AS last_on FROM inspection WHERE round = ?"
                        + " AND subject > ? AND superseded_by IS NULL GROUP BY subject ORDER BY subject LIMIT ?) i"
                        + " LEFT JOIN project p ON p.project_code = i.subject AND p.superseded_by IS NULL"
                        + " LEFT JOIN rating_subject s ON s.subject = i.subject AND s.superseded_by IS NULL"
                        + " ORDER BY i.subject")
                .params(round, after, limit)
                .query((row, n) -> new Rated(row.getString(1), subject(row), LocalDate.parse(row.getString(2))))
                .list();
    }

    /** All that the registers know, by code, as if they were inspected on a day. */
    List<Rated> registered(LocalDate day) {
        return jdbc.sql(
                        "SELECT c.code, c.code, p.name, p.kind, p.grade, p.company, p.households, s.name, s.kind, s.grade"
                                + " FROM (SELECT project_code AS code FROM project WHERE superseded_by IS NULL"
                                + " UNION SELECT subject FROM rating_subject WHERE superseded_by IS NULL) c"
                                + " LEFT JOIN project p ON p.project_code = c.code AND p.superseded_by IS NULL"
                                + " LEFT JOIN rating_subject s ON s.subject = c.code AND s.superseded_by IS NULL ORDER BY c.code")
                .query((row, n) -> new Rated(row.getString(1), subject(row), day))
                .list();
    }

    /** The last subject of a round before another; empty if there is none. */
    String codeBefore(String round, String subject) {
        return jdbc.sql("SELECT COALESCE(MAX(subject), '') FROM inspection WHERE round = ? AND subject < ?"
                        + " AND superseded_by IS NULL")
                .params(round, subject)
                .query(String.class)
                .single();
    }

    private static @Nullable Subject subject(ResultSet row) throws SQLException {
        String code = row.getString(1);
        if (row.getString(4) != null) {
            return new Subject(
                    code,
                    orCode(row.getString(3), code),
                    SubjectKind.of(row.getString(4)),
                    row.getString(5),
                    row.getString(6),
                    row.getLong(7));
        }
        return row.getString(9) == null
                ? null
                : new Subject(
                        code,
                        orCode(row.getString(8), code),
                        SubjectKind.of(row.getString(9)),
                        row.getString(10),
                        null,
                        0);
    }

    private static String orCode(@Nullable String name, String code) {
        return name == null ? code : name;
    }

    /** What inspectors wrote about the subjects after one and up to another, by subject. */
    Map<String, List<Observation>> observations(String round, String after, String last) {
        Map<String, List<Observation>> rows = new LinkedHashMap<>();
        Days days = new Days();
        jdbc.sql("SELECT subject, component, item, verdict, value, reason, evidence, inspected_on FROM inspection"
                        + " WHERE round = ?" + RANGE
                        + " ORDER BY subject, component, item, inspected_on, inspector")
                .params(round, after, last)
                .query(row -> {
                    rows.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                            .add(observation(row, days));
                });
        return rows;
    }

    private static Observation observation(ResultSet row, Days days) throws SQLException {
        String verdict = row.getString(4);
        String value = row.getString(5);
        return new Observation(
                row.getString(3),
                row.getString(2),
                verdict == null ? null : Verdict.of(verdict),
                value == null ? null : new BigDecimal(value),
                row.getString(6),
                row.getString(7),
                days.of(row.getString(8)));
    }

    /** Bonus points of one subject, or of a company. */
    public List<BonusEntry> bonusesOf(String subject) {
        return jdbc.sql("SELECT subject, line_code, points, from_date, to_date FROM bonus WHERE subject = ?"
                        + " AND superseded_by IS NULL ORDER BY line_code, from_date")
                .param(subject)
                .query((row, n) -> bonus(row))
                .list();
    }

    private static BonusEntry bonus(ResultSet row) throws SQLException {
        return new BonusEntry(
                row.getString(2),
                new BigDecimal(row.getString(3)),
                LocalDate.parse(row.getString(4)),
                day(row.getString(5)));
    }

    /** Bonus points of subjects, by subject. */
    public Map<String, List<BonusEntry>> bonuses(String after, String last) {
        Map<String, List<BonusEntry>> entries = new HashMap<>();
        jdbc.sql("SELECT subject, line_code, points, from_date, to_date FROM bonus WHERE subject > ? AND subject <= ?"
                        + " AND superseded_by IS NULL ORDER BY subject, line_code, from_date")
                .params(after, last)
                .query(row -> {
                    entries.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                            .add(bonus(row));
                });
        return entries;
    }

    /** Findings on site, by subject. */
    public Map<String, List<SiteFinding>> findings(String after, String last) {
        Map<String, List<SiteFinding>> findings = new HashMap<>();
        jdbc.sql("SELECT subject, finding_no, item, found_on, deadline, fixed_on, plan_on, plan_accepted,"
                        + " plan_deadline, veto FROM site_finding WHERE subject > ? AND subject <= ?"
                        + " AND superseded_by IS NULL ORDER BY subject, finding_no")
                .params(after, last)
                .query(row -> {
                    findings.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                            .add(finding(row));
                });
        return findings;
    }

    private static SiteFinding finding(ResultSet row) throws SQLException {
        return new SiteFinding(
                row.getString(2),
                row.getString(3),
                LocalDate.parse(row.getString(4)),
                day(row.getString(5)),
                day(row.getString(6)),
                day(row.getString(7)),
                "yes".equals(row.getString(8)),
                day(row.getString(9)),
                row.getString(10));
    }

    /** What appeals that were upheld by a day put in the place of what inspectors wrote, by subject. */
    Map<String, List<Observation>> upheld(String round, String after, String last, LocalDate day) {
        Map<String, List<Observation>> rows = new HashMap<>();
        jdbc.sql("SELECT subject, item, verdict, value, decided_on, appeal_no FROM appeal WHERE round = ?" + RANGE
                        + " AND outcome = 'upheld' AND item IS NOT NULL AND (verdict IS NOT NULL OR value IS NOT NULL)"
                        + " AND decided_on <= ? ORDER BY subject, decided_on, appeal_no")
                .params(round, after, last, day.toString())
                .query(row -> {
                    String verdict = row.getString(3);
                    String value = row.getString(4);
                    rows.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                            .add(new Observation(
                                    row.getString(2),
                                    "",
                                    verdict == null ? null : Verdict.of(verdict),
                                    value == null ? null : new BigDecimal(value),
                                    null,
                                    row.getString(6),
                                    LocalDate.parse(row.getString(5))));
                });
        return rows;
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** A round has few days and many rows: each day is read once. */
    private static final class Days {
        private final Map<String, LocalDate> known = new HashMap<>();

        LocalDate of(String text) {
            return known.computeIfAbsent(text, LocalDate::parse);
        }
    }
}
