package io.wuye.archive.catalogue;

import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of holds: placed and released, never changed. */
public final class HoldStore {
    /** The parts of a query, in the order of the table. */
    static final List<String> PARTS =
            List.of("record_id", "series", "class", "project_code", "formed_from", "formed_to");

    private final JdbcClient jdbc;

    public HoldStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** The holds that cover a record on a day, each as number, day and reason. */
    public List<String> standing(String recordId, LocalDate asOf) {
        return jdbc.sql(
                        "SELECT '#' || hold_no || ' ' || placed_on || ' ' || reason FROM archive_hold WHERE hold_no IN ("
                                + "SELECT h.hold_no FROM archive_record r JOIN archive_hold h ON 1 = 1"
                                + " LEFT JOIN archive_hold_release l ON l.hold_no = h.hold_no"
                                + " WHERE r.superseded_by IS NULL AND r.record_id = ?" + AsideStore.COVERS
                                + ") ORDER BY hold_no")
                .params(recordId, asOf.toString(), asOf.toString())
                .query(String.class)
                .list();
    }

    /**
     * Whether any hold covers a record that is not released, whatever day it was placed for: a destruction looks at this,
     * so that no as-of date slips past a hold.
     */
    public boolean covers(String recordId) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_record r JOIN archive_hold h ON 1 = 1"
                                + " LEFT JOIN archive_hold_release l ON l.hold_no = h.hold_no"
                                + " WHERE r.superseded_by IS NULL AND r.record_id = ? AND l.hold_no IS NULL"
                                + AsideStore.COVERS)
                        .params(recordId, "9999-12-31", "0000-01-01")
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The hold that stands already with this cover and reason. */
    Optional<Long> find(Map<String, String> cover, String reason) {
        List<@Nullable Object> arguments = new ArrayList<>();
        StringBuilder where = new StringBuilder();
        for (String part : PARTS) {
            @Nullable String value = cover.get(part);
            where.append(" AND h.").append(part).append(value == null ? " IS NULL" : " = ?");
            if (value != null) {
                arguments.add(value);
            }
        }
        arguments.add(reason);
        return jdbc.sql("SELECT h.hold_no FROM archive_hold h LEFT JOIN archive_hold_release l ON l.hold_no = h.hold_no"
                        + " WHERE l.hold_no IS NULL" + where + " AND h.reason = ? ORDER BY h.hold_no LIMIT 1")
                .params(arguments)
                .query(Long.class)
                .optional();
    }

    /** Places a hold; its number. */
    long place(Map<String, String> cover, String reason, String approver, LocalDate day, long runId) {
        long number = jdbc.sql("SELECT COALESCE(MAX(hold_no), 0) + 1 FROM archive_hold")
                .query(Long.class)
                .single();
        List<@Nullable Object> arguments = new ArrayList<>(List.of(number, day.toString()));
        PARTS.forEach(part -> arguments.add(cover.get(part)));
        arguments.addAll(List.of(reason, approver, runId));
        jdbc.sql("INSERT INTO archive_hold (hold_no, placed_on, record_id, series, class, project_code, formed_from,"
                        + " formed_to, reason, approver, run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(arguments)
                .update();
        return number;
    }

    /** How many records a hold covers. */
    long covered(long holdNo) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_record r JOIN archive_hold h ON h.hold_no = ?"
                        + " LEFT JOIN archive_hold_release l ON l.hold_no = h.hold_no WHERE r.superseded_by IS NULL"
                        + AsideStore.COVERS)
                .params(holdNo, "9999-12-31", "0000-01-01")
                .query(Long.class)
                .single();
    }

    /** Whether there is such a hold. */
    boolean exists(long holdNo) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_hold WHERE hold_no = ?")
                        .param(holdNo)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether a hold was released. */
    boolean isReleased(long holdNo) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_hold_release WHERE hold_no = ?")
                        .param(holdNo)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Releases a hold. */
    void release(long holdNo, String reason, String approver, LocalDate day, long runId) {
        jdbc.sql("INSERT INTO archive_hold_release (hold_no, released_on, reason, approver, run_id)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(holdNo, day.toString(), reason, approver, runId)
                .update();
    }
}
