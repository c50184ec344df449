package io.wuye.arrears;

import io.wuye.billing.ChargeSql;
import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What stood of every charge at the end of a day, gathered once into the temporary table {@code standing}: charges posted
 * by then, less what was paid by then.
 */
final class StandingStore {
    private final Database database;
    private final JdbcClient jdbc;
    private boolean aged;
    private boolean summedUp;

    StandingStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** Gathers the charges posted by a day, open ones and paid ones. */
    void gather(LocalDate asOf) {
        String day = asOf.toString();
        summedUp = false;
        aged = false;
        temporary(
                "standing",
                "unit_id BIGINT, billing_month TEXT, tariff_code TEXT, seq BIGINT, kind TEXT, part TEXT,"
                        + " project_id BIGINT, party TEXT, due_date TEXT, service_from TEXT, service_to TEXT,"
                        + " amount_fen BIGINT, net_fen BIGINT, open_fen BIGINT,"
                        + " PRIMARY KEY (unit_id, billing_month, tariff_code, seq)");
        boolean paidLater =
                jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM allocation WHERE posted_on > ? LIMIT 1) later")
                                .param(day)
                                .query(Long.class)
                                .single()
                        > 0;
        String later = paidLater
                ? " + COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.billing_month = o.billing_month"
                        + " AND a.unit_id = o.unit_id AND a.tariff_code = o.tariff_code AND a.seq = o.seq"
                        + " AND a.posted_on > ?), 0)"
                : "";
        List<Object> days = paidLater ? List.of(day, day) : List.of(day);
        jdbc.sql("INSERT INTO standing SELECT o.unit_id, o.billing_month, o.tariff_code, o.seq, o.kind, o.part,"
                        + " o.project_id, o.party, o.due_date, o.service_from, o.service_to, o.amount_fen, o.net_fen,"
                        + " o.open_fen" + later + " FROM open_fee o WHERE o.posted_on <= ?"
                        + " ORDER BY o.unit_id, o.billing_month, o.tariff_code, o.seq")
                .params(days)
                .update();
        // A late fee grows with every accrual: what was accrued later did not stand yet.
        String grown = " - COALESCE((SELECT SUM(x.amount_fen) FROM surcharge x JOIN run r ON r.run_id = x.run_id"
                + " WHERE x.billing_month = o.billing_month AND x.unit_id = o.unit_id AND x.tariff_code = o.tariff_code"
                + " AND x.seq = o.seq AND r.as_of > ?), 0)";
        List<Object> all = new ArrayList<>(List.of(day, day));
        all.addAll(days);
        jdbc.sql("INSERT INTO standing SELECT o.unit_id, o.billing_month, o.tariff_code, o.seq, o.kind, o.part,"
                        + " o.project_id, o.party, o.due_date, o.service_from, o.service_to, o.amount_fen, o.net_fen"
                        + grown + ", o.open_fen" + grown + later + " FROM open_surcharge o WHERE o.posted_on <= ?")
                .params(all)
                .update();
    }

    /** Takes rows of {@link #aged}. */
    interface AgedSink {
        void accept(long unitId, String projectCode, String unitCode, String party, long[] fen);
    }

    /** What units have open, by party and bucket, in door order, the party with the oldest debt first. */
    void aged(LocalDate asOf, AgedSink sink) {
        age(asOf);
        jdbc.sql("SELECT t.unit_id, u.project_code, u.unit_code, t.party, " + String.join(", ", AgeingRules.BUCKETS)
                        + " FROM aged t JOIN unit u ON u.id = t.unit_id AND u.superseded_by IS NULL"
                        + " JOIN project j ON j.id = u.project_id AND j.superseded_by IS NULL"
                        + " ORDER BY j.door_key, u.door_key, t.unit_id, t.oldest, t.party")
                .query(row -> {
                    long[] fen = new long[AgeingRules.BUCKETS.size()];
                    for (int i = 0; i < fen.length; i++) {
                        fen[i] = row.getLong(5 + i);
                    }
                    sink.accept(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), fen);
                });
    }

    /** How many units have something open, and how much that is in fen. */
    long[] open(LocalDate asOf) {
        age(asOf);
        return jdbc.sql("SELECT COUNT(DISTINCT unit_id), COALESCE(SUM(" + String.join(" + ", AgeingRules.BUCKETS)
                        + "), 0) FROM aged")
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
    }

    /** What is open, by bucket, of every project, building, unit or fee item: key, fen of each bucket, total. */
    void grouped(Grouping by, LocalDate asOf, Consumer<@Nullable Object[]> sink) {
        age(asOf);
        List<String> sums = by == Grouping.ITEM
                ? buckets(asOf)
                : AgeingRules.BUCKETS.stream().map("SUM(t.%s)"::formatted).toList();
        String rows = by == Grouping.ITEM
                ? "standing t WHERE t.open_fen <> 0"
                : "aged t JOIN unit u ON u.id = t.unit_id AND u.superseded_by IS NULL"
                        + " JOIN project j ON j.id = u.project_id AND j.superseded_by IS NULL";
        jdbc.sql("SELECT " + by.key() + ", " + String.join(", ", sums) + ", " + String.join(" + ", sums) + " FROM "
                        + rows + " GROUP BY 1 ORDER BY " + by.order() + ", 1")
                .query(row -> {
                    @Nullable Object[] values = new @Nullable Object[AgeingRules.BUCKETS.size() + 2];
                    values[0] = row.getString(1);
                    for (int i = 1; i < values.length; i++) {
                        values[i] = row.getLong(i + 1);
                    }
                    sink.accept(values);
                });
    }

    /** What every unit has open by bucket, of each party, once: all groups but fee items are made of it. */
    private void age(LocalDate asOf) {
        if (!aged) {
            temporary(
                    "aged",
                    "unit_id BIGINT, party TEXT, oldest TEXT, " + String.join(" BIGINT, ", AgeingRules.BUCKETS)
                            + " BIGINT, PRIMARY KEY (unit_id, party)");
            jdbc.sql("INSERT INTO aged SELECT t.unit_id, t.party, MIN(t.due_date), " + String.join(", ", buckets(asOf))
                            + " FROM standing t WHERE t.open_fen <> 0 GROUP BY t.unit_id, t.party")
                    .update();
            aged = true;
        }
    }

    /** What was charged and what was paid of it, of every project, building, fee item, month and year (F14). */
    void rates(RateScope scope, LocalDate asOf, RateSink sink) {
        sumUp(asOf);
        String places = scope.isByPlace()
                ? " JOIN unit u ON u.id = t.unit_id AND u.superseded_by IS NULL"
                        + " JOIN project j ON j.id = u.project_id AND j.superseded_by IS NULL"
                : "";
        jdbc.sql(
                        "SELECT key_text, COUNT(*), SUM(CASE WHEN open_fen <= 0 THEN 1 ELSE 0 END), SUM(net_fen), SUM(open_fen),"
                                + " SUM(overdue_fen), SUM(old_fen), SUM(old_fen - old_open_fen) FROM (SELECT "
                                + scope.key()
                                + " AS key_text, " + scope.order()
                                + " AS key_order, t.unit_id, SUM(t.net_fen) AS net_fen,"
                                + " SUM(t.open_fen) AS open_fen, SUM(t.overdue_fen) AS overdue_fen, SUM(t.old_fen) AS old_fen,"
                                + " SUM(t.old_open_fen) AS old_open_fen FROM "
                                + (scope == RateScope.ITEM ? "item_sum" : "month_sum")
                                + " t" + places
                                + " GROUP BY 1, 2, t.unit_id) units GROUP BY key_text ORDER BY MIN(key_order), key_text")
                .query(row -> {
                    sink.accept(new Rate(
                            scope,
                            row.getString(1),
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            row.getLong(5),
                            row.getLong(6),
                            row.getLong(7),
                            row.getLong(8)));
                });
    }

    /** Sums of every unit by month and by fee item, once: all groups are made of the one or the other. */
    private void sumUp(LocalDate asOf) {
        if (!summedUp) {
            sumUp("month_sum", "billing_month", asOf);
            sumUp("item_sum", "tariff_code", asOf);
            summedUp = true;
        }
    }

    private void sumUp(String table, String key, LocalDate asOf) {
        String newYear = asOf.withDayOfYear(1).toString();
        temporary(
                table,
                "unit_id BIGINT, " + key + " TEXT, net_fen BIGINT, open_fen BIGINT, overdue_fen BIGINT, old_fen BIGINT,"
                        + " old_open_fen BIGINT, PRIMARY KEY (unit_id, " + key + ")");
        jdbc.sql("INSERT INTO " + table + " SELECT t.unit_id, t." + key + ", SUM(t.net_fen), SUM(t.open_fen),"
                        + " SUM(CASE WHEN t.due_date < ? THEN t.open_fen ELSE 0 END), SUM(CASE WHEN t.due_date < ? THEN"
                        + " t.open_fen + COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.billing_month ="
                        + " t.billing_month AND a.unit_id = t.unit_id AND a.tariff_code = t.tariff_code AND a.seq = t.seq"
                        + " AND a.posted_on BETWEEN ? AND ?), 0) ELSE 0 END), SUM(CASE WHEN t.due_date < ? THEN t.open_fen"
                        + " ELSE 0 END) FROM standing t WHERE t.part = 'principal' GROUP BY t.unit_id, t." + key)
                .params(asOf.toString(), newYear, newYear, asOf.toString(), newYear)
                .update();
    }

    private void temporary(String name, String columns) {
        jdbc.sql("DROP TABLE IF EXISTS " + name).update();
        jdbc.sql(database.dialect().createTemporary(name)
                        + columns
                        + database.dialect().endOfKeyed())
                .update();
    }

    /** Takes one rate. */
    @FunctionalInterface
    interface RateSink {
        void accept(Rate rate);
    }

    /** Open charges in door order, the oldest first: number, project, building, unit, party, item, kind, days, open. */
    void open(LocalDate asOf, Consumer<@Nullable Object[]> sink) {
        jdbc.sql(
                        "SELECT " + ChargeSql.number("t", "u")
                                + ", u.project_code, u.building, u.unit_code, t.party, t.tariff_code, t.kind, t.service_from,"
                                + " t.service_to, t.due_date, t.net_fen, t.open_fen FROM standing t"
                                + " JOIN unit u ON u.id = t.unit_id AND u.superseded_by IS NULL"
                                + " JOIN project j ON j.id = t.project_id AND j.superseded_by IS NULL WHERE t.open_fen <> 0"
                                + " ORDER BY j.door_key, u.door_key, t.unit_id, t.due_date, t.billing_month, t.tariff_code, t.seq")
                .query(row -> {
                    long days = AgeingRules.days(LocalDate.parse(row.getString(10)), asOf);
                    sink.accept(new @Nullable Object[] {
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        row.getString(10),
                        Math.max(0, days),
                        row.getLong(11),
                        row.getLong(12)
                    });
                });
    }

    private static List<String> buckets(LocalDate asOf) {
        List<String> columns = new ArrayList<>();
        String before = "";
        for (LocalDate earliest : AgeingRules.earliest(asOf)) {
            columns.add("SUM(CASE WHEN t.due_date >= '" + earliest + "'" + before + " THEN t.open_fen ELSE 0 END)");
            before = " AND t.due_date < '" + earliest + "'";
        }
        columns.add("SUM(CASE WHEN 1 = 1" + before + " THEN t.open_fen ELSE 0 END)");
        return columns;
    }
}
