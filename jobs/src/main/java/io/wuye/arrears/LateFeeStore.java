package io.wuye.arrears;

import io.wuye.billing.ChargeNumber;
import io.wuye.billing.ItemNames;
import io.wuye.estate.EstateStore;
import io.wuye.kernel.database.Database;
import io.wuye.ledger.MoneyTotal;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps late fees: what they were reckoned from, and the lines posted. Lines are added and never changed. */
final class LateFeeStore {
    /** Numbers of late fees begin after this, so that they never meet those of fees. */
    static final int FIRST_NUMBER = 1000;

    private static final int BATCH_ROWS = 1000;
    private static final String SAME = "%1$s.billing_month = %2$s.billing_month AND %1$s.unit_id = %2$s.unit_id"
            + " AND %1$s.tariff_code = %2$s.tariff_code AND ";

    private final Database database;
    private final JdbcClient jdbc;

    LateFeeStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** A fee that was not paid in time. */
    record Debt(
            ChargeNumber charge,
            long unitId,
            String building,
            String unitKind,
            LocalDate due,
            long principalFen,
            long tariffVersion) {}

    /** What one posting adds to the late fee of a debt. */
    record Line(
            Debt debt,
            long fen,
            @Nullable String reason,
            @Nullable String approver) {}

    /** The day of the last accrual. */
    Optional<LocalDate> lastAccrual(long exceptRun) {
        return jdbc.sql("SELECT MAX(r.as_of) FROM surcharge x JOIN run r ON r.run_id = x.run_id"
                        + " WHERE x.reason IS NULL AND x.run_id <> ?")
                .param(exceptRun)
                .query((row, n) -> Optional.ofNullable(EstateStore.date(row.getString(1))))
                .single();
    }

    /** Gathers fees due before a day that were open after they were due, or have a late fee already. */
    void gather(LocalDate asOf) {
        jdbc.sql("DROP TABLE IF EXISTS late").update();
        jdbc.sql(database.dialect().createTemporary("late")
                        + "unit_id BIGINT, billing_month TEXT, tariff_code TEXT, seq BIGINT, charge_no TEXT, due_date TEXT,"
                        + " net_fen BIGINT, tariff_version BIGINT, building TEXT, unit_kind TEXT,"
                        + " PRIMARY KEY (unit_id, billing_month, tariff_code, seq))")
                .update();
        jdbc.sql("INSERT INTO late SELECT o.unit_id, o.billing_month, o.tariff_code, o.seq, o.charge_no, o.due_date,"
                        + " o.net_fen, o.tariff_version, o.building, u.kind FROM open_fee o JOIN unit u ON u.id = o.unit_id"
                        + " AND u.superseded_by IS NULL WHERE o.due_date < ? AND o.posted_on <= ? AND o.agency = 'no'"
                        + " AND o.amount_fen > 0 AND o.tariff_code IN (SELECT tariff_code FROM tariff"
                        + " WHERE late_fee_rate IS NOT NULL AND superseded_by IS NULL) AND (o.open_fen > 0"
                        + " OR EXISTS (SELECT 1 FROM allocation a JOIN payment p ON p.payment_id = a.payment_id WHERE "
                        + SAME.formatted("a", "o") + "a.seq = o.seq AND p.paid_on > o.due_date)"
                        + " OR EXISTS (SELECT 1 FROM surcharge x WHERE " + SAME.formatted("x", "o")
                        + "x.seq = o.seq + " + FIRST_NUMBER + "))")
                .params(asOf.toString(), asOf.toString())
                .update();
    }

    /** The units with such fees after one, in order. */
    List<Long> units(long after, int limit) {
        return jdbc.sql("SELECT DISTINCT unit_id FROM late WHERE unit_id > ? ORDER BY unit_id LIMIT ?")
                .params(after, limit)
                .query(Long.class)
                .list();
    }

    /** Such fees of some units. */
    List<Debt> debts(long first, long last) {
        return jdbc.sql(
                        "SELECT * FROM late WHERE unit_id BETWEEN ? AND ? ORDER BY unit_id, billing_month, tariff_code, seq")
                .params(first, last)
                .query((row, n) -> new Debt(
                        ChargeNumber.parse(row.getString("charge_no")).orElseThrow(),
                        row.getLong("unit_id"),
                        row.getString("building"),
                        row.getString("unit_kind"),
                        LocalDate.parse(row.getString("due_date")),
                        row.getLong("net_fen"),
                        row.getLong("tariff_version")))
                .list();
    }

    /** What was paid of them until a day, by charge number. */
    Map<String, List<LateFeeDebt.Payment>> payments(long first, long last, LocalDate asOf) {
        Map<String, List<LateFeeDebt.Payment>> payments = new HashMap<>();
        jdbc.sql("SELECT l.charge_no, p.paid_on, SUM(a.amount_fen) FROM late l JOIN allocation a ON "
                        + SAME.formatted("a", "l") + "a.seq = l.seq JOIN payment p ON p.payment_id = a.payment_id"
                        + " WHERE l.unit_id BETWEEN ? AND ? AND p.paid_on <= ? GROUP BY l.charge_no, p.paid_on"
                        + " ORDER BY l.charge_no, p.paid_on")
                .params(first, last, asOf.toString())
                .query(row -> {
                    payments.computeIfAbsent(number(row.getString(1)), none -> new ArrayList<>())
                            .add(new LateFeeDebt.Payment(LocalDate.parse(row.getString(2)), row.getLong(3)));
                });
        return payments;
    }

    /** What was accrued of their late fees before, waivers left out, by charge number of the fee. */
    Map<String, Long> accrued(long first, long last) {
        Map<String, Long> accrued = new HashMap<>();
        jdbc.sql("SELECT l.charge_no, SUM(x.amount_fen) FROM late l JOIN surcharge x ON " + SAME.formatted("x", "l")
                        + "x.seq = l.seq + " + FIRST_NUMBER + " WHERE l.unit_id BETWEEN ? AND ? AND x.reason IS NULL"
                        + " GROUP BY l.charge_no")
                .params(first, last)
                .query(row -> {
                    accrued.put(number(row.getString(1)), row.getLong(2));
                });
        return accrued;
    }

    // As ChargeNumber writes it, whatever spelling the database has.
    private static String number(String chargeNo) {
        return ChargeNumber.parse(chargeNo).orElseThrow().toString();
    }

    /** Keeps the segments of a debt. */
    void keep(long runId, Debt debt, List<LateFeeSegment> segments) {
        new JdbcTemplate(database.dataSource())
                .batchUpdate(
                        "INSERT INTO late_fee_segment (run_id, billing_month, unit_id, tariff_code, debt_seq, from_date,"
                                + " to_date, principal_fen, rate, days, amount_fen, lpr_fen)"
                                + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
                        segments,
                        BATCH_ROWS,
                        (statement, segment) -> {
                            statement.setLong(1, runId);
                            statement.setString(2, debt.charge().billingMonth().toString());
                            statement.setLong(3, debt.unitId());
                            statement.setString(4, debt.charge().tariffCode());
                            statement.setLong(5, debt.charge().seq());
                            statement.setString(6, segment.from().toString());
                            statement.setString(7, segment.to().toString());
                            statement.setLong(8, segment.principalFen());
                            statement.setString(9, segment.rate().toPlainString());
                            statement.setLong(10, segment.days());
                            statement.setLong(11, segment.amountFen());
                            statement.setLong(12, segment.lprFen());
                        });
    }

    /** Adds lines to late fees. */
    void post(long runId, LocalDate asOf, List<Line> lines) {
        new JdbcTemplate(database.dataSource())
                .batchUpdate(
                        "INSERT INTO surcharge (billing_month, unit_id, tariff_code, seq, line, debt_seq, kind, amount_fen,"
                                + " due_date, reason, approver, run_id) SELECT CAST(? AS TEXT), CAST(? AS BIGINT),"
                                + " CAST(? AS TEXT), CAST(? AS BIGINT), COALESCE(MAX(line), 0) + 1, CAST(? AS BIGINT),"
                                + " 'late-fee', CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
                                + " CAST(? AS BIGINT) FROM surcharge WHERE billing_month = ? AND unit_id = ?"
                                + " AND tariff_code = ? AND seq = ?",
                        lines,
                        BATCH_ROWS,
                        (statement, line) -> {
                            ChargeNumber debt = line.debt().charge();
                            statement.setString(1, debt.billingMonth().toString());
                            statement.setLong(2, line.debt().unitId());
                            statement.setString(3, debt.tariffCode());
                            statement.setLong(4, FIRST_NUMBER + (long) debt.seq());
                            statement.setLong(5, debt.seq());
                            statement.setLong(6, line.fen());
                            statement.setString(7, asOf.toString());
                            statement.setString(8, line.reason());
                            statement.setString(9, line.approver());
                            statement.setLong(10, runId);
                            statement.setString(11, debt.billingMonth().toString());
                            statement.setLong(12, line.debt().unitId());
                            statement.setString(13, debt.tariffCode());
                            statement.setLong(14, FIRST_NUMBER + (long) debt.seq());
                        });
    }

    /** What a run posted: how many late fees it changed, and their sum. */
    long[] posted(long runId) {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(amount_fen), 0) FROM surcharge WHERE run_id = ?")
                .param(runId)
                .query((row, n) -> new long[] {row.getLong(1), row.getLong(2)})
                .single();
    }

    /** What a run posted by project and fee item, for the voucher. */
    Map<String, List<MoneyTotal>> totals(long runId, boolean byUnit) {
        String unit = byUnit ? "u.unit_code" : "''";
        Map<String, List<MoneyTotal>> totals = new TreeMap<>();
        jdbc.sql("SELECT project_code, COALESCE(" + ItemNames.of("sums.tariff_code")
                        + ", tariff_code), unit_code, fen FROM (SELECT u.project_code,"
                        + " x.tariff_code, " + unit + " AS unit_code, SUM(x.amount_fen) AS fen FROM surcharge x"
                        + " JOIN unit u ON u.id = x.unit_id AND u.superseded_by IS NULL WHERE x.run_id = ?"
                        + " GROUP BY 1, 2, 3) sums ORDER BY 1, 2, 3")
                .param(runId)
                .query(row -> {
                    totals.computeIfAbsent(row.getString(1), none -> new ArrayList<>())
                            .add(new MoneyTotal(row.getString(2), row.getString(3), false, row.getLong(4)));
                });
        return totals;
    }

    /** The segments a run kept, in door order: charge, from, to, principal, rate, days, amount, reference. */
    void segments(long runId, Consumer<@Nullable Object[]> sink) {
        jdbc.sql("SELECT u.project_code, u.unit_code, g.* FROM late_fee_segment g"
                        + " JOIN unit u ON u.id = g.unit_id AND u.superseded_by IS NULL"
                        + " JOIN project j ON j.id = u.project_id AND j.superseded_by IS NULL WHERE g.run_id = ?"
                        + " ORDER BY j.door_key, u.door_key, g.billing_month, g.tariff_code, g.debt_seq, g.from_date")
                .param(runId)
                .query(row -> {
                    sink.accept(segment(row));
                });
    }

    private static @Nullable Object[] segment(ResultSet row) throws SQLException {
        ChargeNumber number = new ChargeNumber(
                YearMonth.parse(row.getString("billing_month")),
                row.getString("project_code"),
                row.getString("unit_code"),
                row.getString("tariff_code"),
                row.getInt("debt_seq"));
        return new @Nullable Object[] {
            number.toString(),
            row.getString("from_date"),
            row.getString("to_date"),
            row.getLong("principal_fen"),
            new BigDecimal(row.getString("rate")),
            row.getLong("days"),
            row.getLong("amount_fen"),
            row.getLong("lpr_fen")
        };
    }

    /** The late fee of a number: of the late fee itself, or of the fee it is owed for. */
    Optional<Open> open(ChargeNumber number, long unitId) {
        int debtSeq = number.seq() > FIRST_NUMBER ? number.seq() - FIRST_NUMBER : number.seq();
        return jdbc.sql("SELECT o.debt_seq, o.debt_due_date, o.net_fen, o.open_fen FROM open_surcharge o"
                        + " WHERE o.billing_month = ? AND o.unit_id = ? AND o.tariff_code = ? AND o.seq = ?")
                .params(number.billingMonth().toString(), unitId, number.tariffCode(), FIRST_NUMBER + debtSeq)
                .query((row, n) -> new Open(
                        new Debt(
                                new ChargeNumber(
                                        number.billingMonth(),
                                        number.projectCode(),
                                        number.unitCode(),
                                        number.tariffCode(),
                                        row.getInt(1)),
                                unitId,
                                "",
                                "",
                                LocalDate.parse(row.getString(2)),
                                row.getLong(3),
                                0),
                        row.getLong(4)))
                .optional();
    }

    /** A late fee and what of it is open. */
    record Open(Debt debt, long openFen) {}
}
