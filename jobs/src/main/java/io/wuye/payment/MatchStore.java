package io.wuye.payment;

import io.wuye.kernel.database.Database;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds whose payments are, as sets: by unit code, else by charge number, else by a unit code in the
 * memo, else by payer and amount. More than one
 * candidate is none.
 *
 * <p>Works in temporary tables: {@code waiting}, the payments without a match; {@code found}, the unit of some of them;
 * {@code owing}, what units that come into question have open.
 */
final class MatchStore {
    private static final String OPEN_RECEIPT = " FROM payment p JOIN receipt r ON r.channel = p.channel"
            + " AND r.payment_no = p.payment_no AND r.superseded_by IS NULL";

    private static final String NOT_FOUND = " NOT EXISTS (SELECT 1 FROM found f WHERE f.payment_id = w.payment_id)";

    private final Database database;
    private final JdbcClient jdbc;

    MatchStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** Gathers the payments without a match and finds those whose unit or charge is named; then reversals of matched ones. */
    void named(long runId) {
        temporary(
                "waiting",
                "payment_id BIGINT PRIMARY KEY, project_code TEXT, unit_code TEXT, payer TEXT, paid_at TEXT,"
                        + " amount_fen BIGINT, designated TEXT, item TEXT, charge_month TEXT, charge_item TEXT, charge_seq BIGINT,"
                        + " charge_unit BIGINT");
        temporary("found", "payment_id BIGINT PRIMARY KEY, unit_id BIGINT NOT NULL, how TEXT NOT NULL");
        run("INSERT INTO waiting (payment_id, project_code, unit_code, payer, paid_at, amount_fen, designated,"
                + " charge_month, charge_item, charge_seq, charge_unit) SELECT p.payment_id, r.project_code, r.unit_code,"
                + " r.payer, p.paid_at, p.amount_fen, r.designated, COALESCE(c.billing_month, x.billing_month),"
                + " COALESCE(c.tariff_code, x.tariff_code), COALESCE(c.seq, x.seq), COALESCE(c.unit_id, x.unit_id)"
                + OPEN_RECEIPT
                + " LEFT JOIN unit u ON u.project_code = r.charge_project AND u.unit_code = r.charge_unit"
                + " AND u.superseded_by IS NULL LEFT JOIN charge c ON c.billing_month = r.charge_month"
                + " AND c.unit_id = u.id AND c.tariff_code = r.charge_item AND c.seq = CAST(r.charge_seq AS BIGINT)"
                + " LEFT JOIN surcharge x ON x.billing_month = r.charge_month AND x.unit_id = u.id"
                + " AND x.tariff_code = r.charge_item AND x.seq = CAST(r.charge_seq AS BIGINT) AND x.line = 1"
                + " WHERE p.kind = 'payment'"
                + " AND NOT EXISTS (SELECT 1 FROM payment_match m WHERE m.payment_id = p.payment_id)");
        items();
        byUnit();
        byCharge();
        byMemo();
        keep(runId);
        reversals(runId);
    }

    /** Fee items that are designated by their code or name. */
    private void items() {
        run("UPDATE waiting SET item = (SELECT MIN(t.tariff_code) FROM tariff t WHERE t.superseded_by IS NULL"
                + " AND (t.tariff_code = waiting.designated OR REPLACE(REPLACE(t.name, '（', '('), '）', ')')"
                + " = waiting.designated)) WHERE designated IS NOT NULL");
    }

    private void byUnit() {
        run("INSERT INTO found (payment_id, unit_id, how) SELECT w.payment_id, u.id, 'unit' FROM waiting w JOIN unit u"
                + " ON u.project_code = w.project_code AND u.unit_code = w.unit_code AND u.superseded_by IS NULL");
        run("INSERT INTO found (payment_id, unit_id, how) SELECT w.payment_id, MIN(u.id), 'unit' FROM waiting w"
                + " CROSS JOIN project j JOIN unit u ON u.project_code = j.project_code AND u.unit_code = w.unit_code"
                + " AND u.superseded_by IS NULL WHERE j.superseded_by IS NULL AND w.project_code IS NULL"
                + " GROUP BY w.payment_id HAVING COUNT(*) = 1");
    }

    private void byCharge() {
        run("INSERT INTO found (payment_id, unit_id, how) SELECT w.payment_id, w.charge_unit, 'charge' FROM waiting w"
                + " WHERE w.charge_unit IS NOT NULL AND" + NOT_FOUND);
    }

    /** Payments that name nothing, but whose memo holds the code of one unit. */
    private void byMemo() {
        temporary("word", "payment_id BIGINT, word TEXT, PRIMARY KEY (payment_id, word)");
        long last = 0;
        for (List<Memo> page = memos(last); !page.isEmpty(); page = memos(last)) {
            List<Object[]> words = new ArrayList<>();
            page.forEach(memo -> MemoRules.candidates(memo.text())
                    .forEach(word -> words.add(new Object[] {memo.paymentId(), word})));
            new JdbcTemplate(database.dataSource())
                    .batchUpdate("INSERT INTO word (payment_id, word) VALUES (?, ?)", words);
            last = page.get(page.size() - 1).paymentId();
        }
        run("INSERT INTO found (payment_id, unit_id, how) SELECT w.payment_id, MIN(u.id), 'memo' FROM word d"
                + " JOIN waiting w ON w.payment_id = d.payment_id CROSS JOIN project j JOIN unit u"
                + " ON u.project_code = j.project_code AND u.unit_code = d.word AND u.superseded_by IS NULL"
                + " WHERE j.superseded_by IS NULL AND (w.project_code IS NULL OR w.project_code = j.project_code)"
                + " GROUP BY w.payment_id HAVING COUNT(DISTINCT u.id) = 1");
    }

    private record Memo(long paymentId, String text) {}

    private List<Memo> memos(long after) {
        return jdbc.sql("SELECT w.payment_id, r.memo FROM waiting w JOIN payment p ON p.payment_id = w.payment_id"
                        + " JOIN receipt r ON r.channel = p.channel AND r.payment_no = p.payment_no"
                        + " AND r.superseded_by IS NULL WHERE w.payment_id > ? AND r.memo IS NOT NULL AND r.unit_code IS NULL"
                        + " AND r.charge_no IS NULL ORDER BY w.payment_id LIMIT 1000")
                .param(after)
                .query((row, n) -> new Memo(row.getLong(1), row.getString(2)))
                .list();
    }

    /** Matches what was found, unless payment and charge name two units, or the designation says nothing we know. */
    private int keep(long runId) {
        return run(
                "INSERT INTO payment_match (payment_id, root_id, unit_id, how, item, charge_month, charge_item,"
                        + " charge_seq, run_id) SELECT w.payment_id, w.payment_id, f.unit_id, f.how, w.item, w.charge_month,"
                        + " w.charge_item, w.charge_seq, ? FROM waiting w JOIN found f ON f.payment_id = w.payment_id"
                        + " WHERE COALESCE(w.charge_unit, f.unit_id) = f.unit_id"
                        + " AND (w.designated IS NULL OR w.item IS NOT NULL)"
                        + " AND NOT EXISTS (SELECT 1 FROM payment_match m WHERE m.payment_id = w.payment_id)",
                runId);
    }

    /** Reversals belong to the payment they take back, as long as they leave it positive. */
    void reversals(long runId) {
        run(
                "INSERT INTO payment_match (payment_id, root_id, unit_id, how, run_id)"
                        + " SELECT r.payment_id, o.payment_id, m.unit_id, 'root', ? FROM payment r JOIN payment o"
                        + " ON o.channel = r.channel AND o.payment_no = r.reverses AND o.kind = 'payment'"
                        + " JOIN payment_match m ON m.payment_id = o.payment_id WHERE r.kind = 'reversal'"
                        + " AND NOT EXISTS (SELECT 1 FROM payment_match x WHERE x.payment_id = r.payment_id)"
                        + " AND o.amount_fen + (SELECT SUM(a.amount_fen) FROM payment a WHERE a.channel = o.channel"
                        + " AND a.reverses = o.payment_no) >= 0",
                runId);
    }

    /**
     * Matches by payer and amount: the payer lives in one unit alone that owes this amount, in all or as one charge. A
     * unit's debts are found so by one payment at a time, the earliest: the next may only claim what is then left.
     *
     * @return how many were matched
     */
    int byPayer(long runId) {
        temporary("candidate", "payment_id BIGINT, unit_id BIGINT, PRIMARY KEY (payment_id, unit_id)");
        run("INSERT INTO candidate (payment_id, unit_id) SELECT DISTINCT w.payment_id, y.unit_id FROM waiting w"
                + " JOIN party y ON y.name = w.payer AND y.superseded_by IS NULL WHERE w.payer IS NOT NULL"
                + " AND (w.project_code IS NULL OR y.project_code = w.project_code) AND y.unit_id IS NOT NULL AND"
                + NOT_FOUND);
        temporary("owing", "unit_id BIGINT, open_fen BIGINT");
        new OpenStore(database).owing("SELECT DISTINCT unit_id FROM candidate", "owing");
        temporary("fitting", "payment_id BIGINT PRIMARY KEY, unit_id BIGINT NOT NULL, units BIGINT NOT NULL");
        run("INSERT INTO fitting (payment_id, unit_id, units) SELECT c.payment_id, MIN(c.unit_id), COUNT(*)"
                + " FROM candidate c JOIN waiting w ON w.payment_id = c.payment_id WHERE EXISTS (SELECT 1 FROM owing o"
                + " WHERE o.unit_id = c.unit_id AND o.open_fen = w.amount_fen) GROUP BY c.payment_id");
        run(
                "INSERT INTO found (payment_id, unit_id, how) SELECT payment_id, unit_id, 'payer' FROM (SELECT w.payment_id,"
                        + " t.unit_id, ROW_NUMBER() OVER (PARTITION BY t.unit_id ORDER BY w.paid_at, w.payment_id) AS turn"
                        + " FROM fitting t JOIN waiting w ON w.payment_id = t.payment_id WHERE t.units = 1) turns WHERE turn = 1");
        return keep(runId);
    }

    /** Lists what is left without a match, and why. */
    void list() {
        run("DELETE FROM payment_unmatched");
        run("INSERT INTO payment_unmatched (payment_id, reason, hint) SELECT w.payment_id, CASE"
                + " WHEN w.designated IS NOT NULL AND w.item IS NULL THEN 'designation'"
                + " WHEN f.unit_id <> w.charge_unit THEN 'two-units'"
                + " WHEN r.unit_code IS NOT NULL AND EXISTS (SELECT 1 FROM unit u WHERE u.unit_code = r.unit_code"
                + " AND u.superseded_by IS NULL AND w.project_code IS NULL) THEN 'several-units'"
                + " WHEN r.unit_code IS NOT NULL THEN 'no-unit' WHEN r.charge_no IS NOT NULL THEN 'no-charge'"
                + " WHEN t.units > 1 THEN 'several-payers' WHEN w.payer IS NOT NULL THEN 'no-payer' ELSE 'nothing' END,"
                + " COALESCE(CASE WHEN w.designated IS NOT NULL AND w.item IS NULL THEN r.designation END, r.unit_code,"
                + " r.charge_no, '') FROM waiting w JOIN payment p ON p.payment_id = w.payment_id JOIN receipt r"
                + " ON r.channel = p.channel AND r.payment_no = p.payment_no AND r.superseded_by IS NULL"
                + " LEFT JOIN found f ON f.payment_id = w.payment_id LEFT JOIN fitting t ON t.payment_id = w.payment_id"
                + " WHERE NOT EXISTS (SELECT 1 FROM payment_match m WHERE m.payment_id = w.payment_id)");
        run("INSERT INTO payment_unmatched (payment_id, reason, hint) SELECT r.payment_id, CASE"
                + " WHEN o.payment_id IS NULL THEN 'no-payment' WHEN m.payment_id IS NULL THEN 'payment-waits'"
                + " ELSE 'too-much' END, r.reverses FROM payment r LEFT JOIN payment o ON o.channel = r.channel"
                + " AND o.payment_no = r.reverses AND o.kind = 'payment' LEFT JOIN payment_match m"
                + " ON m.payment_id = o.payment_id WHERE r.kind = 'reversal'"
                + " AND NOT EXISTS (SELECT 1 FROM payment_match x WHERE x.payment_id = r.payment_id)");
    }

    private void temporary(String name, String columns) {
        run("DROP TABLE IF EXISTS " + name);
        run(database.dialect().createTemporary(name) + columns + ")");
    }

    private int run(String sql, Object... arguments) {
        return jdbc.sql(sql).params(List.of(arguments)).update();
    }
}
