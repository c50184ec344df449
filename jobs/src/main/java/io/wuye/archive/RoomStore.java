package io.wuye.archive;

import io.wuye.kernel.database.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what the archive's people keep books of: who has borrowed what, and how warm and damp the rooms are. */
final class RoomStore {
    private final JdbcClient jdbc;

    RoomStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * Loans that are out on a day: record id, code, title, series, borrower, approver, out on, due on.
     *
     * @param overdue whether only those that should be back
     */
    void loans(LocalDate asOf, boolean overdue, Consumer<@Nullable Object[]> sink) {
        jdbc.sql(
                        "SELECT o.record_id, COALESCE(r.canonical_code, r.code), r.title, r.series_key, o.borrower, o.approved_by,"
                                + " o.out_on, o.due_on FROM archive_loan o LEFT JOIN archive_record r"
                                + " ON r.record_id = o.record_id AND r.superseded_by IS NULL WHERE o.superseded_by IS NULL"
                                + " AND o.out_on <= ? AND (o.back_on IS NULL OR o.back_on > ?) AND o.due_on < ?"
                                + " ORDER BY o.due_on, o.record_id, o.borrower, o.out_on")
                .params(asOf.toString(), asOf.toString(), overdue ? asOf.toString() : "9999-12-31")
                .query(row -> {
                    @Nullable Object[] cells = new @Nullable Object[8];
                    for (int i = 0; i < cells.length; i++) {
                        cells[i] = row.getString(i + 1);
                    }
                    sink.accept(cells);
                });
    }

    /** Readings up to a day, by room and time. */
    void readings(LocalDate asOf, Consumer<Reading> sink) {
        jdbc.sql("SELECT room, read_at, temperature_c, humidity_pct FROM archive_climate WHERE superseded_by IS NULL"
                        + " AND read_at < ? ORDER BY room, read_at")
                .param(asOf.plusDays(1).toString())
                .query(row -> {
                    sink.accept(new Reading(
                            row.getString(1),
                            row.getString(2),
                            new BigDecimal(row.getString(3)),
                            new BigDecimal(row.getString(4))));
                });
    }

    /**
     * One reading.
     *
     * @param readAt ISO, to the second
     * @param temperatureC degrees Celsius
     * @param humidityPct relative humidity in per cent
     */
    record Reading(String room, String readAt, BigDecimal temperatureC, BigDecimal humidityPct) {}
}
