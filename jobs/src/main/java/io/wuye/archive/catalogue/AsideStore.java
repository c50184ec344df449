package io.wuye.archive.catalogue;

import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which records something sets aside on a day, whatever their period: a temporary table {@code archive_aside} of record
 * and bucket, filled anew by each call and gone with the connection. The first that fits wins.
 */
public final class AsideStore {
    private static final String ADD = "INSERT INTO archive_aside (record_id, bucket) ";
    private static final String NEW = " ON CONFLICT DO NOTHING";

    /** Whether hold h, released by l or not, stands on a day and covers record r; binds the day twice. */
    static final String COVERS = " AND h.placed_on <= ? AND (l.released_on IS NULL OR l.released_on > ?)"
            + " AND (h.record_id IS NULL OR h.record_id = r.record_id)"
            + " AND (h.series IS NULL OR h.series = r.series_key)"
            + " AND (h.class IS NULL OR h.class = r.class OR h.class = r.class_top)"
            + " AND (h.project_code IS NULL OR h.project_code = r.project_code)"
            + " AND (h.formed_from IS NULL OR r.formed_last >= h.formed_from)"
            + " AND (h.formed_to IS NULL OR r.formed_on <= h.formed_to)";

    private static final String HELD = "SELECT 1 FROM archive_hold h LEFT JOIN archive_hold_release l"
            + " ON l.hold_no = h.hold_no WHERE 1 = 1" + COVERS;

    private final Database database;
    private final JdbcClient jdbc;

    public AsideStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** Fills the table; whether it holds anything. */
    public boolean fill(LocalDate asOf, String loss) {
        database.temporary("archive_aside", "record_id TEXT NOT NULL PRIMARY KEY, bucket TEXT NOT NULL");
        String day = asOf.toString();
        jdbc.sql(ADD + "SELECT t.record_id, 'destroyed' FROM archive_tombstone t WHERE t.destroyed_on <= ?" + NEW)
                .param(day)
                .update();
        state("destroying", "'destroying', 'quarantined', 'deleting'", day);
        jdbc.sql(ADD + "SELECT e.subject, 'missing' FROM archive_event e WHERE e.superseded_by IS NULL AND e.type = ?"
                        + " AND e.happened_on <= ?" + NEW)
                .params(loss, day)
                .update();
        if (count("archive_hold") > 0) {
            jdbc.sql(ADD + "SELECT r.record_id, 'held' FROM archive_record r WHERE r.superseded_by IS NULL AND EXISTS ("
                            + HELD + ")" + NEW)
                    .params(day, day)
                    .update();
        }
        jdbc.sql(ADD + "SELECT s.record_id, 'extended' FROM archive_item_state s JOIN archive_item i"
                        + " ON i.list_id = s.list_id AND i.line = s.line"
                        + " WHERE s.state = 'extended' AND s.since <= ? AND i.until_date >= ?" + NEW)
                .params(day, day)
                .update();
        state("made_permanent", "'permanent'", day);
        state("segregated", "'segregated'", day);
        state("under_appraisal", "'proposed'", day);
        jdbc.sql(ADD + "SELECT o.record_id, 'lent' FROM archive_loan o WHERE o.superseded_by IS NULL AND o.out_on <= ?"
                        + " AND (o.back_on IS NULL OR o.back_on > ?)" + NEW)
                .params(day, day)
                .update();
        return count("archive_aside") > 0;
    }

    private void state(String bucket, String states, String day) {
        jdbc.sql(ADD + "SELECT s.record_id, '" + bucket + "' FROM archive_item_state s WHERE s.state IN (" + states
                        + ") AND s.since <= ?" + NEW)
                .param(day)
                .update();
    }

    private long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }
}
