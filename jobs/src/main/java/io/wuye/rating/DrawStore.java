package io.wuye.rating;

import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what was frozen, promised and revealed of a draw. Rows are only added. */
final class DrawStore {
    private final JdbcClient jdbc;

    DrawStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Freezes the projects with the stars in force, the inspectors and their conflicts; returns how many projects. */
    long freeze(String round, LocalDate day) {
        jdbc.sql("INSERT INTO draw_frame (round, kind, id, star, frozen_on) SELECT ?, 'inspector', inspector, 0, ?"
                        + " FROM inspector WHERE superseded_by IS NULL")
                .params(round, day.toString())
                .update();
        jdbc.sql("INSERT INTO draw_frame (round, kind, id, star, frozen_on)"
                        + " SELECT ?, 'conflict', inspector || '\t' || subject, 0, ?"
                        + " FROM conflict WHERE superseded_by IS NULL")
                .params(round, day.toString())
                .update();
        return jdbc.sql("INSERT INTO draw_frame (round, kind, id, star, frozen_on)"
                        + " SELECT ?, 'subject', project_code, COALESCE((SELECT s.held_star FROM rating_sheet s"
                        + " JOIN rating_round r ON r.round = s.round WHERE s.subject = project_code"
                        + " ORDER BY r.seq DESC, s.version DESC LIMIT 1), 0), ?"
                        + " FROM project WHERE superseded_by IS NULL")
                .params(round, day.toString())
                .update();
    }

    /** The subjects of a frame and their stars; empty before it is frozen. */
    SortedMap<String, Integer> subjects(String round) {
        SortedMap<String, Integer> stars = new TreeMap<>();
        jdbc.sql("SELECT id, star FROM draw_frame WHERE round = ? AND kind = 'subject'")
                .param(round)
                .query(row -> {
                    stars.put(row.getString(1), row.getInt(2));
                });
        return stars;
    }

    /** The ids of another kind of a frame. */
    SortedSet<String> ids(String round, String kind) {
        return new TreeSet<>(jdbc.sql("SELECT id FROM draw_frame WHERE round = ? AND kind = ?")
                .params(round, kind)
                .query(String.class)
                .list());
    }

    SortedMap<String, String> commitments(String round) {
        return byParty("SELECT party, commitment FROM draw_commitment WHERE round = ?", round);
    }

    SortedMap<String, String> secrets(String round) {
        return byParty("SELECT party, secret FROM draw_secret WHERE round = ?", round);
    }

    private SortedMap<String, String> byParty(String sql, String round) {
        SortedMap<String, String> found = new TreeMap<>();
        jdbc.sql(sql).param(round).query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    void commit(String round, String party, String commitment, LocalDate day) {
        jdbc.sql("INSERT INTO draw_commitment (round, party, commitment, committed_on) VALUES (?, ?, ?, ?)")
                .params(round, party, commitment, day.toString())
                .update();
    }

    void reveal(String round, String party, String secret, LocalDate day) {
        jdbc.sql("INSERT INTO draw_secret (round, party, secret, revealed_on) VALUES (?, ?, ?, ?)")
                .params(round, party, secret, day.toString())
                .update();
    }
}
