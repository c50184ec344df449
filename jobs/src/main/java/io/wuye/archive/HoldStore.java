package io.wuye.archive;

import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The book of holds: placed and released, never changed. */
final class HoldStore {
    private final JdbcClient jdbc;

    HoldStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** The holds that cover a record on a day, each as number, day and reason. */
    List<String> standing(String recordId, LocalDate asOf) {
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
}
