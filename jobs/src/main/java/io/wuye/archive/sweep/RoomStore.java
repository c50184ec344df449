package io.wuye.archive.sweep;

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
     * Loans that are out on a day, the longest overdue first.
     *
     * @param overdue whether only those that should be back
     */
    void loans(LocalDate asOf, boolean overdue, Consumer<Loan> sink) {
        jdbc.sql(
                        "SELECT o.record_id, COALESCE(r.canonical_code, r.code), r.title, COALESCE(r.series_key, ''), o.borrower,"
                                + " o.approved_by, o.purpose, o.out_on, o.due_on FROM archive_loan o LEFT JOIN archive_record r"
                                + " ON r.record_id = o.record_id AND r.superseded_by IS NULL WHERE o.superseded_by IS NULL"
                                + " AND o.out_on <= ? AND (o.back_on IS NULL OR o.back_on > ?) AND o.due_on < ?"
                                + " ORDER BY o.due_on, o.record_id, o.borrower, o.out_on")
                .params(asOf.toString(), asOf.toString(), overdue ? asOf.toString() : "9999-12-31")
                .query(row -> {
                    sink.accept(new Loan(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            LocalDate.parse(row.getString(8)),
                            LocalDate.parse(row.getString(9))));
                });
    }

    /**
     * A record that is out.
     *
     * @param code canonical; null if it has none
     * @param series may be empty
     * @param outOn since when
     * @param dueOn when it should be back
     */
    record Loan(
            String recordId,
            @Nullable String code,
            @Nullable String title,
            String series,
            String borrower,
            String approvedBy,
            @Nullable String purpose,
            LocalDate outOn,
            LocalDate dueOn) {}

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
