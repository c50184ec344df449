package io.wuye.rating;

import io.wuye.kernel.database.Database;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.Subject;
import io.wuye.rating.standing.Standing;
import io.wuye.rating.standing.State;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of stars (电子动态台账): rows are only added; of a subject and round the last version holds. */
public final class LedgerStore {
    private static final String COLUMNS = "s.round, s.version, s.as_of, s.subject, s.name, s.kind, s.grade, s.company,"
            + " s.households, s.rubric, s.earned, s.applicable, s.score, s.star, s.parts, s.faults, s.vetoes,"
            + " s.previous_star, s.state, s.held_star, s.since, s.deadline, s.top_since, s.recent, s.counted, s.reason";
    private static final String CURRENT = " NOT EXISTS (SELECT 1 FROM rating_sheet later WHERE later.round = s.round"
            + " AND later.subject = s.subject AND later.version > s.version) ";
    private static final int PAGE = 500;

    private final JdbcClient jdbc;

    public LedgerStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** The place of a round among all; it is given one when it is first scored. */
    long place(String round, LocalDate asOf) {
        @Nullable Long known = jdbc.sql("SELECT seq FROM rating_round WHERE round = ?")
                .param(round)
                .query(Long.class)
                .optional()
                .orElse(null);
        if (known != null) {
            return known;
        }
        jdbc.sql("INSERT INTO rating_round (round, seq, first_as_of)"
                        + " VALUES (?, (SELECT COALESCE(MAX(seq), 0) + 1 FROM rating_round), ?)")
                .params(round, asOf.toString())
                .update();
        return place(round, asOf);
    }

    /** Rounds that were scored, in their order. */
    public List<String> rounds() {
        return jdbc.sql("SELECT round FROM rating_round ORDER BY seq")
                .query(String.class)
                .list();
    }

    /** The standing of subjects before a round: after the last round in which they were scored. */
    Map<String, Standing> before(long place, String after, String last) {
        Map<String, Standing> standings = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM rating_sheet s JOIN rating_round r ON r.round = s.round"
                        + " WHERE r.seq < ? AND s.subject > ? AND s.subject <= ? AND" + CURRENT + "ORDER BY r.seq")
                .params(place, after, last)
                .query(row -> {
                    LedgerRow held = row(row);
                    standings.put(held.subject().code(), held.standing());
                });
        return standings;
    }

    /** What holds of subjects in a round, by subject. */
    Map<String, LedgerRow> held(String round, String after, String last) {
        Map<String, LedgerRow> rows = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM rating_sheet s WHERE s.round = ? AND s.subject > ? AND s.subject <= ?"
                        + " AND" + CURRENT)
                .params(round, after, last)
                .query(row -> {
                    LedgerRow held = row(row);
                    rows.put(held.subject().code(), held);
                });
        return rows;
    }

    /** Adds a row. */
    void add(LedgerRow row, long runId) {
        Subject subject = row.subject();
        Standing standing = row.standing();
        jdbc.sql("INSERT INTO rating_sheet (sheet_id, round, version, as_of, subject, name, kind, grade, company,"
                        + " households, rubric, earned, applicable, score, star, parts, faults, vetoes, previous_star,"
                        + " state, held_star, since, deadline, top_since, recent, counted, reason, run_id) VALUES"
                        + " ((SELECT COALESCE(MAX(sheet_id), 0) + 1 FROM rating_sheet), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        row.round(),
                        row.version(),
                        row.asOf().toString(),
                        subject.code(),
                        subject.name(),
                        subject.kind().code(),
                        subject.grade(),
                        subject.company(),
                        subject.households(),
                        row.rubric(),
                        row.earned().toPlainString(),
                        row.applicable().toPlainString(),
                        row.score() == null ? null : row.score().toPlainString(),
                        row.star(),
                        row.parts(),
                        row.faults(),
                        row.vetoes(),
                        row.previousStar(),
                        standing.state().name(),
                        standing.star(),
                        text(standing.since()),
                        text(standing.deadline()),
                        text(standing.topSince()),
                        joined(standing.recent()),
                        joined(standing.counted()),
                        standing.reason(),
                        runId))
                .update();
    }

    /** Hands over what holds in a round, in the order of the subjects' codes. */
    public void each(String round, Consumer<LedgerRow> sink) {
        String after = "";
        List<LedgerRow> page = page(round, after);
        while (!page.isEmpty()) {
            page.forEach(sink);
            after = page.get(page.size() - 1).subject().code();
            page = page(round, after);
        }
    }

    private List<LedgerRow> page(String round, String after) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM rating_sheet s WHERE s.round = ? AND s.subject > ? AND" + CURRENT
                        + "ORDER BY s.subject LIMIT " + PAGE)
                .params(round, after)
                .query((row, n) -> row(row))
                .list();
    }

    /** Every round of one subject, in the order of rounds; all versions. */
    public List<LedgerRow> history(String subject) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM rating_sheet s JOIN rating_round r ON r.round = s.round"
                        + " WHERE s.subject = ? ORDER BY r.seq, s.version")
                .param(subject)
                .query((row, n) -> row(row))
                .list();
    }

    private static LedgerRow row(ResultSet row) throws SQLException {
        Subject subject = new Subject(
                row.getString(4),
                row.getString(5),
                SubjectKind.of(row.getString(6)),
                row.getString(7),
                row.getString(8),
                row.getLong(9));
        @Nullable String score = row.getString(13);
        return new LedgerRow(
                row.getString(1),
                row.getInt(2),
                LocalDate.parse(row.getString(3)),
                subject,
                row.getString(10),
                new BigDecimal(row.getString(11)),
                new BigDecimal(row.getString(12)),
                score == null ? null : new BigDecimal(score),
                star(row, 14),
                row.getString(15),
                row.getInt(16),
                row.getString(17),
                star(row, 18),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                star(row, 20),
                State.valueOf(row.getString(19)),
                day(row.getString(21)),
                day(row.getString(22)),
                day(row.getString(23)),
                parts(row.getString(24)).stream().map(Integer::valueOf).toList(),
                parts(row.getString(25)),
                row.getString(26));
    }

    private static @Nullable Integer star(ResultSet row, int column) throws SQLException {
        int star = row.getInt(column);
        return row.wasNull() ? null : star;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    private static List<String> parts(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
    }
}
