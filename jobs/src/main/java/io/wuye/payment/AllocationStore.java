package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.database.Database;
import io.wuye.ledger.CloseRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Allocates money to charges, as sets where {@link AllocationRules} would only pay one charge after the other, and lists
 * the units where it does more.
 *
 * <p>Laid end to end in the order of payment, a unit's money and its open charges are two rulers; where they overlap a
 * payment pays a charge. Where one payment ends inside a group of debts of one day, they share it in proportion. That is
 * the rule, unless a payment was designated, is taken back, may only pay what its payer owes, or several end inside one
 * such group: those units are special, and the rule decides for each.
 *
 * <p>Works in temporary tables: {@code settled}, what this run is done with; {@code money}, payments with something left; {@code undo}, reversals of this run;
 * {@code overpaid}, units with a charge that was credited after it was paid; {@code owed}, what all of them have open;
 * {@code laid}, the same as a ruler; {@code special}, the units the rule decides for.
 */
final class AllocationStore {
    /** What tells the debts of a unit apart. */
    private static final String DEBT = "billing_month || '/' || tariff_code || '/' || debt_seq";

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
    void gather(boolean prepayments, List<Part> rank) {
        tables();
        run(
                "INSERT INTO undo (payment_id, root_id, unit_id) SELECT payment_id, root_id, unit_id FROM payment_match"
                        + " WHERE run_id = ? AND root_id <> payment_id AND payment_id NOT IN (SELECT payment_id FROM settled)",
                runId);
        if (prepayments) {
            run("INSERT INTO overpaid (unit_id) SELECT DISTINCT n.unit_id FROM charge_netted n WHERE n.net_fen <"
                    + " COALESCE((SELECT SUM(a.amount_fen) FROM allocation a WHERE a.billing_month = n.billing_month"
                    + " AND a.unit_id = n.unit_id AND a.tariff_code = n.tariff_code AND a.seq = n.seq), 0)"
                    + " UNION SELECT unit_id FROM open_surcharge WHERE open_fen < 0");
        }
        money(prepayments);
        open.gather(
                "SELECT unit_id FROM money UNION SELECT unit_id FROM undo UNION SELECT unit_id FROM overpaid", "owed");
        run("DELETE FROM owed WHERE open_fen = 0 AND unit_id NOT IN (SELECT unit_id FROM undo)"
                + " AND unit_id NOT IN (SELECT unit_id FROM overpaid)");
        parties();
        lay(rank);
        share();
        special();
    }

    private void tables() {
        temporary("undo", "payment_id BIGINT PRIMARY KEY, root_id BIGINT, unit_id BIGINT");
        temporary("overpaid", "unit_id BIGINT PRIMARY KEY");
        temporary(
                "money",
                "payment_id BIGINT PRIMARY KEY, unit_id BIGINT, left_fen BIGINT, paid_on TEXT, turn BIGINT,"
                        + " fresh BIGINT, designated BIGINT, party TEXT, from_fen BIGINT, to_fen BIGINT");
        // The rule asks for the money of one special unit after the other.
        run("CREATE INDEX money_unit ON money (unit_id)");
        temporary(
                "owed",
                "unit_id BIGINT, billing_month TEXT, tariff_code TEXT, seq BIGINT, charge_no TEXT, part TEXT,"
                        + " debt_seq BIGINT, debt_due TEXT, posted_on TEXT, party TEXT, open_fen BIGINT,"
                        + " PRIMARY KEY (unit_id, billing_month, tariff_code, seq)");
        temporary(
                "laid",
                "unit_id BIGINT, billing_month TEXT, tariff_code TEXT, seq BIGINT, part TEXT, debt_seq BIGINT,"
                        + " debt_due TEXT, posted_on TEXT, from_fen BIGINT, to_fen BIGINT,"
                        + " PRIMARY KEY (unit_id, to_fen)");
        temporary("special", "unit_id BIGINT PRIMARY KEY");
    }

    /** Payments with something left; what reversals of earlier runs used up of them is gone. */
    private void money(boolean prepayments) {
        run(
                "INSERT INTO money (payment_id, unit_id, left_fen, paid_on, turn, fresh, designated)"
                        + " SELECT p.payment_id, m.unit_id, p.amount_fen - COALESCE((SELECT SUM(a.amount_fen) FROM allocation a"
                        + " WHERE a.payment_id = p.payment_id), 0), p.paid_on,"
                        + " ROW_NUMBER() OVER (ORDER BY p.paid_at, p.channel, p.payment_no),"
                        + " CASE WHEN p.run_id = ? THEN 1 ELSE 0 END,"
                        + " CASE WHEN m.item IS NULL AND m.charge_item IS NULL THEN 0 ELSE 1 END FROM payment_match m"
                        + " JOIN payment p ON p.payment_id = m.payment_id WHERE m.root_id = m.payment_id"
                        + (prepayments
                                ? ""
                                : " AND m.run_id = ? AND m.payment_id NOT IN (SELECT payment_id FROM settled)"),
                prepayments ? new Object[] {runId} : new Object[] {runId, runId});
        run("UPDATE money SET left_fen = left_fen + COALESCE((SELECT SUM(p.amount_fen - COALESCE((SELECT"
                + " SUM(a.amount_fen) FROM allocation a WHERE a.payment_id = p.payment_id), 0)) FROM payment_match m"
                + " JOIN payment p ON p.payment_id = m.payment_id WHERE m.root_id = money.payment_id"
                + " AND m.root_id <> m.payment_id AND m.payment_id NOT IN (SELECT payment_id FROM undo)), 0) WHERE payment_id"
                + " IN (SELECT root_id FROM payment_match WHERE root_id <> payment_id)");
        run("DELETE FROM money WHERE left_fen = 0 AND payment_id NOT IN (SELECT root_id FROM undo)");
        run(
                "UPDATE money SET to_fen = s.to_fen, from_fen = s.to_fen - left_fen FROM (SELECT payment_id AS id,"
                        + " SUM(left_fen) OVER (PARTITION BY unit_id ORDER BY turn) AS to_fen FROM money) s WHERE s.id = payment_id");
    }

    /**
     * Whose debts a payment may pay, where that makes a difference: its payer has been charged for this unit, and now
     * somebody else owes something. A payer who never was charged, a relative or a tenant, pays whatever is open.
     */
    private void parties() {
        run(
                "UPDATE money SET party = COALESCE((SELECT m.party FROM payment_match m WHERE m.payment_id ="
                        + " money.payment_id), (SELECT r.payer FROM payment p JOIN receipt r ON r.channel = p.channel"
                        + " AND r.payment_no = p.payment_no AND r.superseded_by IS NULL WHERE p.payment_id = money.payment_id))");
        run("UPDATE money SET party = NULL WHERE party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM owed o"
                + " WHERE o.unit_id = money.unit_id AND o.open_fen > 0 AND NOT " + owes("o", "money") + ")");
        run("UPDATE money SET party = NULL WHERE party IS NOT NULL AND NOT EXISTS (SELECT 1 FROM (SELECT DISTINCT"
                + " billing_month FROM charge_set) months CROSS JOIN charge c WHERE c.billing_month = months.billing_month"
                + " AND c.unit_id = money.unit_id AND " + owes("c", "money") + ")");
    }

    /** Joint owners are charged together; each of them owes it. No pattern: names may hold any character. */
    private static String owes(String charge, String payer) {
        return "REPLACE('、' || " + charge + ".party || '、', '、' || " + payer + ".party || '、', '') <> '、' || " + charge
                + ".party || '、'";
    }

    private void lay(List<Part> rank) {
        StringBuilder turn = new StringBuilder("CASE part");
        rank.forEach(part ->
                turn.append(" WHEN '").append(part.code()).append("' THEN ").append(rank.indexOf(part)));
        run("INSERT INTO laid (unit_id, billing_month, tariff_code, seq, part, debt_seq, debt_due, posted_on, from_fen,"
                + " to_fen) SELECT unit_id, billing_month, tariff_code, seq, part, debt_seq, debt_due, posted_on,"
                + " to_fen - open_fen, to_fen FROM (SELECT owed.*, SUM(open_fen) OVER (PARTITION BY unit_id"
                + " ORDER BY debt_due, billing_month, tariff_code, debt_seq, " + turn + " END, seq"
                + " ROWS UNBOUNDED PRECEDING) AS to_fen FROM owed WHERE open_fen > 0) ruler");
    }

    /**
     * Where one payment ends inside a group of debts of one day, the group is laid in two halves: first what that payment
     * pays of each debt, in proportion, then the rest. So the rulers overlap as the rule would have it.
     */
    private void share() {
        temporary(
                "split",
                "unit_id BIGINT, debt_due TEXT, from_fen BIGINT, to_fen BIGINT, cut_fen BIGINT,"
                        + " PRIMARY KEY (unit_id, debt_due)");
        run("INSERT INTO split SELECT d.unit_id, d.debt_due, d.from_fen, d.to_fen, MIN(m.to_fen) FROM ("
                + "SELECT unit_id, debt_due, MIN(from_fen) AS from_fen, MAX(to_fen) AS to_fen FROM laid"
                + " GROUP BY unit_id, debt_due HAVING COUNT(*) > 1 AND COUNT(*) = COUNT(DISTINCT " + DEBT + ")) d"
                + " JOIN money m ON m.unit_id = d.unit_id AND m.to_fen > d.from_fen AND m.to_fen < d.to_fen"
                + " GROUP BY d.unit_id, d.debt_due, d.from_fen, d.to_fen HAVING COUNT(*) = 1");
        temporary(
                "shared",
                "unit_id BIGINT, billing_month TEXT, tariff_code TEXT, seq BIGINT, part TEXT, debt_seq BIGINT,"
                        + " debt_due TEXT, posted_on TEXT, charge_no TEXT, group_fen BIGINT, open_fen BIGINT, share_fen BIGINT");
        run("INSERT INTO shared SELECT unit_id, billing_month, tariff_code, seq, part, debt_seq, debt_due, posted_on,"
                + " charge_no, group_fen, open_fen, base_fen + CASE WHEN ROW_NUMBER() OVER (PARTITION BY unit_id, debt_due"
                + " ORDER BY rest DESC, charge_no) <= paid_fen - SUM(base_fen) OVER (PARTITION BY unit_id, debt_due)"
                + " THEN 1 ELSE 0 END FROM (SELECT o.*, s.from_fen AS group_fen, s.cut_fen - s.from_fen AS paid_fen,"
                + " (s.cut_fen - s.from_fen) * o.open_fen / (s.to_fen - s.from_fen) AS base_fen,"
                + " (s.cut_fen - s.from_fen) * o.open_fen % (s.to_fen - s.from_fen) AS rest FROM split s"
                + " JOIN owed o ON o.unit_id = s.unit_id AND o.debt_due = s.debt_due WHERE o.open_fen > 0) quotas");
        run("DELETE FROM laid WHERE EXISTS (SELECT 1 FROM split s WHERE s.unit_id = laid.unit_id"
                + " AND s.debt_due = laid.debt_due)");
        run("INSERT INTO laid (unit_id, billing_month, tariff_code, seq, part, debt_seq, debt_due, posted_on, from_fen,"
                + " to_fen) SELECT unit_id, billing_month, tariff_code, seq, part, debt_seq, debt_due, posted_on,"
                + " group_fen + end_fen - fen, group_fen + end_fen FROM (SELECT halves.*, SUM(fen) OVER (PARTITION BY"
                + " unit_id, debt_due ORDER BY half, charge_no ROWS UNBOUNDED PRECEDING) AS end_fen FROM (SELECT shared.*,"
                + " 0 AS half, share_fen AS fen FROM shared UNION ALL SELECT shared.*, 1, open_fen - share_fen FROM shared)"
                + " halves WHERE fen > 0) ruler");
    }

    private void special() {
        run("INSERT INTO special (unit_id) SELECT unit_id FROM undo UNION SELECT unit_id FROM overpaid"
                + " UNION SELECT unit_id FROM money WHERE designated = 1 OR party IS NOT NULL"
                + " UNION SELECT m.unit_id FROM money m JOIN (SELECT unit_id, debt_due, MIN(from_fen) AS from_fen,"
                + " MAX(to_fen) AS to_fen FROM laid GROUP BY unit_id, debt_due"
                + " HAVING COUNT(DISTINCT " + DEBT + ") > 1) d ON d.unit_id = m.unit_id WHERE m.to_fen > d.from_fen"
                + " AND m.to_fen < d.to_fen AND NOT EXISTS (SELECT 1 FROM split s WHERE s.unit_id = d.unit_id"
                + " AND s.debt_due = d.debt_due)");
    }

    /** Leaves every unit to the rule. */
    void allSpecial() {
        run("INSERT INTO special (unit_id) SELECT DISTINCT unit_id FROM money WHERE unit_id NOT IN (SELECT unit_id"
                + " FROM special)");
    }

    /** Allocates the money of all units that are not special. */
    int overlap(LocalDate asOf, CloseRules closed) {
        String through = closed.closedThrough().equals(LocalDate.MIN)
                ? ""
                : closed.closedThrough().toString();
        String day = "CASE WHEN m.fresh = 1 OR m.paid_on > ? THEN m.paid_on ELSE ? END";
        return jdbc.sql("INSERT INTO allocation (billing_month, unit_id, tariff_code, seq, payment_id, run_id, part,"
                        + " amount_fen, posted_on) SELECT billing_month, unit_id, tariff_code, seq, payment_id, ?, part,"
                        + " to_fen - from_fen, CASE WHEN posted_on > day AND posted_on > ? THEN posted_on WHEN day > ?"
                        + " THEN day ELSE ? END FROM (SELECT"
                        + " o.billing_month, o.unit_id, o.tariff_code, o.seq, m.payment_id, o.part, o.posted_on,"
                        + " CASE WHEN m.to_fen < o.to_fen THEN m.to_fen ELSE o.to_fen END AS to_fen,"
                        + " CASE WHEN m.from_fen > o.from_fen THEN m.from_fen ELSE o.from_fen END AS from_fen, " + day
                        + " AS day FROM money m JOIN laid o ON o.unit_id = m.unit_id AND o.to_fen > m.from_fen"
                        + " AND o.from_fen < m.to_fen WHERE m.unit_id NOT IN (SELECT unit_id FROM special)) pieces"
                        + " ORDER BY billing_month, unit_id, tariff_code, seq, payment_id")
                .params(runId, through, through, asOf.toString(), asOf.toString(), asOf.toString())
                .update();
    }

    /** What was gathered is done with. */
    void settled() {
        run(
                "INSERT INTO settled (payment_id) SELECT payment_id FROM payment_match WHERE run_id = ?"
                        + " AND payment_id NOT IN (SELECT payment_id FROM settled)",
                runId);
    }

    /** The special units after one, in order. */
    List<Long> special(long after, int limit) {
        return jdbc.sql("SELECT unit_id FROM special WHERE unit_id > ? ORDER BY unit_id LIMIT ?")
                .params(after, limit)
                .query(Long.class)
                .list();
    }

    /** What a unit has open; of units with something to take back all charges. */
    List<OpenPart> parts(long unitId) {
        return open.parts("owed", unitId);
    }

    /** The payments and reversals of a special unit, in the order of paying. */
    List<Pot> pots(long unitId) {
        return jdbc.sql(
                        "SELECT p.payment_id, m.root_id, COALESCE(y.left_fen, p.amount_fen), p.paid_on,"
                                + " CASE WHEN p.run_id = ? THEN 1 ELSE 0 END, m.item, m.charge_month, m.charge_item, m.charge_seq,"
                                + " u.project_code, u.unit_code, y.party FROM (SELECT payment_id FROM money WHERE unit_id = ?"
                                + " UNION SELECT payment_id FROM undo WHERE unit_id = ?) e"
                                + " JOIN payment p ON p.payment_id = e.payment_id JOIN payment_match m ON m.payment_id = e.payment_id"
                                + " JOIN unit u ON u.id = m.unit_id AND u.superseded_by IS NULL"
                                + " LEFT JOIN money y ON y.payment_id = e.payment_id ORDER BY p.paid_at, p.channel, p.payment_no")
                .params(runId, unitId, unitId)
                .query((row, n) -> pot(row))
                .list();
    }

    /** The payments of a unit that have paid something, in the order of paying; nothing of them is left. */
    List<Pot> payers(long unitId) {
        return jdbc.sql(
                        "SELECT p.payment_id, m.root_id, 0, p.paid_on, 0, m.item, m.charge_month, m.charge_item,"
                                + " m.charge_seq, u.project_code, u.unit_code, NULL FROM payment_match m JOIN payment p"
                                + " ON p.payment_id = m.payment_id JOIN unit u ON u.id = m.unit_id AND u.superseded_by IS NULL"
                                + " WHERE m.unit_id = ? AND m.root_id = m.payment_id ORDER BY p.paid_at, p.channel, p.payment_no")
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
                row.getString(12));
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
        run(database.dialect().createTemporary(name) + columns + ")");
    }

    private void run(String sql, Object... arguments) {
        jdbc.sql(sql).params(List.of(arguments)).update();
    }
}
