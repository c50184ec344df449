package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what money is to be spent on what, for {@link AllocationRules} to decide: gathered in sets, handed out in ranges
 * of units.
 *
 * <p>Works in temporary tables: {@code settled}, what this run is done with; {@code money}, payments with something left;
 * {@code undo}, reversals of this run; {@code touched}, the units of both, and those with a charge that was credited after
 * it was paid; {@code owed}, what they have open.
 */
final class AllocationStore {
    private static final String SPENT =
            "COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.payment_id = %s.payment_id), 0)";

    private final Database database;
    private final JdbcClient jdbc;
    private final OpenStore open;
    private final long runId;

    AllocationStore(Database database, long runId) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.open = new OpenStore(database);
        this.runId = runId;
        temporary("settled", "payment_id BIGINT PRIMARY KEY");
    }

    /**
     * Gathers what is to be spent and what is open: the payments this run has matched since it gathered last.
     *
     * @param prepayments whether what earlier runs left is spent too
     */
    void gather(boolean prepayments) {
        temporary("undo", "payment_id BIGINT PRIMARY KEY, root_id BIGINT, unit_id BIGINT");
        temporary(
                "money",
                "unit_id BIGINT, payment_id BIGINT, left_fen BIGINT, payer TEXT, PRIMARY KEY (unit_id, payment_id)");
        temporary("touched", "unit_id BIGINT PRIMARY KEY, whole BIGINT");
        temporary("owed", OpenStore.COLUMNS);
        run(
                "INSERT INTO undo (payment_id, root_id, unit_id) SELECT payment_id, root_id, unit_id FROM payment_match"
                        + " WHERE run_id = ? AND root_id <> payment_id AND payment_id NOT IN (SELECT payment_id FROM settled)",
                runId);
        money(prepayments);
        run(
                "INSERT INTO touched (unit_id, whole) SELECT unit_id, MAX(whole) FROM (SELECT unit_id, 0 AS whole FROM money"
                        + " UNION ALL SELECT unit_id, 1 FROM undo" + (prepayments ? OVERPAID : "")
                        + ") units GROUP BY unit_id");
        open.gather("touched", "owed");
    }

    /** Units with a charge that was credited after it was paid. */
    private static final String OVERPAID = " UNION ALL SELECT n.unit_id, 1 FROM charge_netted n WHERE n.net_fen <"
            + " COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.billing_month = n.billing_month"
            + " AND a.unit_id = n.unit_id AND a.tariff_code = n.tariff_code AND a.seq = n.seq), 0)"
            + " UNION ALL SELECT unit_id, 1 FROM open_surcharge WHERE open_fen < 0";

    /**
     * Payments with something left, what reversals of earlier runs used up of them taken off, each with its payer: whom it
     * was collected from, or whom the list of payments names.
     */
    private void money(boolean prepayments) {
        run(
                "INSERT INTO money (unit_id, payment_id, left_fen, payer) SELECT unit_id, payment_id, left_fen, payer FROM"
                        + " (SELECT m.unit_id, p.payment_id, p.amount_fen - " + SPENT.formatted("p")
                        + " + COALESCE((SELECT SUM(b.amount_fen - " + SPENT.formatted("b") + ") FROM payment_match x"
                        + " JOIN payment b ON b.payment_id = x.payment_id WHERE x.root_id = m.payment_id"
                        + " AND x.root_id <> x.payment_id AND x.payment_id NOT IN (SELECT payment_id FROM undo)), 0) AS left_fen,"
                        + " COALESCE(m.party, r.payer) AS payer FROM payment_match m"
                        + " JOIN payment p ON p.payment_id = m.payment_id LEFT JOIN receipt r ON r.channel = p.channel"
                        + " AND r.payment_no = p.payment_no AND r.superseded_by IS NULL WHERE m.root_id = m.payment_id"
                        + (prepayments
                                ? ""
                                : " AND m.run_id = ? AND m.payment_id NOT IN (SELECT payment_id FROM settled)")
                        + ") pots WHERE left_fen <> 0 OR payment_id IN (SELECT root_id FROM undo)",
                prepayments ? new Object[] {} : new Object[] {runId});
    }

    /** What was gathered is done with. */
    void settled() {
        run(
                "INSERT INTO settled (payment_id) SELECT payment_id FROM payment_match WHERE run_id = ?"
                        + " AND payment_id NOT IN (SELECT payment_id FROM settled)",
                runId);
    }

    /** The units to settle after one, in order. */
    List<Long> units(long after, int limit) {
        return jdbc.sql("SELECT unit_id FROM touched WHERE unit_id > ? ORDER BY unit_id LIMIT ?")
                .params(after, limit)
                .query(Long.class)
                .list();
    }

    /** What units have open, by unit; of units with something to take back all charges. */
    Map<Long, List<OpenPart>> parts(long first, long last) {
        return open.parts("owed", first, last);
    }

    /** The payments and reversals of units, by unit, in the order of paying. */
    Map<Long, List<Pot>> pots(long first, long last) {
        Map<Long, List<Pot>> pots = new HashMap<>();
        jdbc.sql("SELECT p.payment_id, m.root_id, COALESCE(e.left_fen, p.amount_fen), p.paid_on,"
                        + " CASE WHEN p.run_id = ? THEN 1 ELSE 0 END, m.item, m.charge_month, m.charge_item, m.charge_seq,"
                        + " u.project_code, u.unit_code, e.payer, e.unit_id FROM (SELECT unit_id, payment_id, left_fen, payer"
                        + " FROM money WHERE unit_id BETWEEN ? AND ? UNION ALL SELECT unit_id, payment_id, NULL, NULL"
                        + " FROM undo WHERE unit_id BETWEEN ? AND ?) e JOIN payment p ON p.payment_id = e.payment_id"
                        + " JOIN payment_match m ON m.payment_id = e.payment_id"
                        + " JOIN unit u ON u.id = m.unit_id AND u.superseded_by IS NULL"
                        + " ORDER BY p.paid_at, p.channel, p.payment_no")
                .params(runId, first, last, first, last)
                .query(row -> {
                    pots.computeIfAbsent(row.getLong(13), none -> new ArrayList<>())
                            .add(pot(row));
                });
        return pots;
    }

    /** Everybody who was ever charged for a unit; several owners as one name. */
    List<String> charged(long unitId) {
        return jdbc.sql("SELECT DISTINCT c.party FROM (SELECT DISTINCT billing_month FROM charge_set) months"
                        + " CROSS JOIN charge c WHERE c.billing_month = months.billing_month AND c.unit_id = ?")
                .param(unitId)
                .query(String.class)
                .list();
    }

    /** The payments of a unit that have paid something, in the order of paying; nothing of them is left. */
    List<Pot> payers(long unitId) {
        return jdbc.sql(
                        "SELECT p.payment_id, m.root_id, 0, p.paid_on, 0, m.item, m.charge_month, m.charge_item,"
                                + " m.charge_seq, u.project_code, u.unit_code, COALESCE(m.party, r.payer) FROM payment_match m"
                                + " JOIN payment p ON p.payment_id = m.payment_id LEFT JOIN receipt r ON r.channel = p.channel"
                                + " AND r.payment_no = p.payment_no AND r.superseded_by IS NULL"
                                + " JOIN unit u ON u.id = m.unit_id AND u.superseded_by IS NULL WHERE m.unit_id = ? AND m.root_id = m.payment_id ORDER BY p.paid_at, p.channel, p.payment_no")
                .param(unitId)
                .query((row, n) -> pot(row))
                .list();
    }

    /** Tells what a payment, with its earlier reversals, has paid and has left. */
    void history(long rootId, PaymentHistory teller) {
        List<Long> members = jdbc.sql(
                        "SELECT payment_id FROM payment_match WHERE root_id = ?"
                                + " AND payment_id NOT IN (SELECT payment_id FROM undo) UNION SELECT CAST(? AS BIGINT) ORDER BY 1")
                .params(rootId, rootId)
                .query(Long.class)
                .list();
        List<Object> ids = new ArrayList<>(members);
        String marks = String.join(", ", ids.stream().map(id -> "?").toList());
        long amountFen = jdbc.sql("SELECT SUM(amount_fen) FROM payment WHERE payment_id IN (" + marks + ")")
                .params(ids)
                .query(Long.class)
                .single();
        long[] spentFen = new long[1];
        jdbc.sql("SELECT a.billing_month, a.tariff_code, a.seq, u.project_code, u.unit_code, SUM(a.amount_fen) AS fen"
                        + " FROM allocation a JOIN unit u ON u.id = a.unit_id AND u.superseded_by IS NULL"
                        + " WHERE a.payment_id IN (" + marks + ") GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3")
                .params(ids)
                .query(row -> {
                    spentFen[0] += row.getLong("fen");
                    teller.paid(rootId, number(row, "billing_month", "tariff_code", "seq"), row.getLong("fen"));
                });
        teller.left(rootId, amountFen - spentFen[0]);
    }

    private static Pot pot(ResultSet row) throws SQLException {
        String item = row.getString("item");
        ChargeNumber charge =
                row.getString("charge_item") == null ? null : number(row, "charge_month", "charge_item", "charge_seq");
        return new Pot(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                LocalDate.parse(row.getString("paid_on")),
                row.getInt(5) == 1,
                charge == null ? new Designation(item, null) : new Designation(null, charge),
                row.getString(12),
                false);
    }

    private static ChargeNumber number(ResultSet row, String month, String item, String seq) throws SQLException {
        return new ChargeNumber(
                YearMonth.parse(row.getString(month)),
                row.getString("project_code"),
                row.getString("unit_code"),
                row.getString(item),
                row.getInt(seq));
    }

    private void temporary(String name, String columns) {
        run("DROP TABLE IF EXISTS " + name);
        run(database.dialect().createTemporary(name)
                + columns
                + database.dialect().endOfKeyed());
    }

    private void run(String sql, Object... arguments) {
        jdbc.sql(sql).params(List.of(arguments)).update();
    }
}
