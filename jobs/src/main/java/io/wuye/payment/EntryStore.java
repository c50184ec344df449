package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and adds what entries by hand are about. */
final class EntryStore {
    private final JdbcClient jdbc;
    private final long runId;

    EntryStore(JdbcClient jdbc, long runId) {
        this.jdbc = jdbc;
        this.runId = runId;
    }

    /**
     * A payment as a person names it.
     *
     * @param standingFen its amount less what was reversed and refunded
     * @param leftFen what of that is not spent
     * @param matched whether its unit is known
     */
    record Found(long paymentId, String channel, String number, long standingFen, long leftFen, boolean matched) {}

    /** The payments of a number, in all channels unless one is named. */
    List<Found> payments(String number, String channel) {
        return jdbc.sql(
                        "SELECT p.payment_id, p.channel, p.payment_no, p.amount_fen + COALESCE((SELECT SUM(r.amount_fen)"
                                + " FROM payment r WHERE r.channel = p.channel AND r.reverses = p.payment_no), 0) AS standing,"
                                + " COALESCE((SELECT SUM(a.amount_fen) FROM allocation a JOIN payment_match m"
                                + " ON m.payment_id = a.payment_id WHERE m.root_id = p.payment_id), 0) AS spent,"
                                + " (SELECT COUNT(*) FROM payment_match m WHERE m.payment_id = p.payment_id) AS matched"
                                + " FROM payment p WHERE p.payment_no = ? AND p.kind = 'payment' AND (? = '' OR p.channel = ?)"
                                + " ORDER BY p.channel")
                .params(number, channel, channel)
                .query((row, n) -> new Found(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        row.getLong(4) - row.getLong(5),
                        row.getInt(6) > 0))
                .list();
    }

    /** The units of a code, in all projects unless one is named. */
    List<Long> units(String unit, String project) {
        return jdbc.sql("SELECT id FROM unit WHERE unit_code = ? AND superseded_by IS NULL"
                        + " AND (? = '' OR project_code = ?) ORDER BY id")
                .params(unit, project, project)
                .query(Long.class)
                .list();
    }

    /** Whether a call like this one has done this before. */
    boolean before(String kind, String channel, String reverses, long amountFen, EntryParameters entry) {
        return jdbc.sql(
                                "SELECT COUNT(*) FROM payment WHERE kind = ? AND channel = ? AND reverses = ? AND amount_fen = ?"
                                        + " AND reason = ? AND approver = ? AND paid_on = ?")
                        .params(kind, channel, reverses, amountFen, entry.reason(), entry.approver())
                        .param(entry.asOf().toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Adds a payment of a kind of its own under the next number after its subject: {@code 1002#1}. */
    long add(String kind, String channel, String subject, long amountFen, EntryParameters entry) {
        String day = entry.asOf().toString();
        jdbc.sql("INSERT INTO payment (payment_id, channel, payment_no, kind, paid_at, paid_on, amount_fen, reverses,"
                        + " reason, approver, run_id) SELECT (SELECT COALESCE(MAX(payment_id), 0) + 1 FROM payment),"
                        + " CAST(? AS TEXT), CAST(? AS TEXT) || '#' || (COUNT(*) + 1), CAST(? AS TEXT),"
                        + " CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT),"
                        + " CAST(? AS TEXT), CAST(? AS BIGINT) FROM payment WHERE channel = ? AND reverses = ?")
                .params(channel, subject, kind, day + "T23:59:59", day, amountFen, subject, entry.reason())
                .param(entry.approver())
                .param(runId)
                .params(channel, subject)
                .update();
        return jdbc.sql("SELECT MAX(payment_id) FROM payment").query(Long.class).single();
    }

    /** Says whose a payment is. */
    void match(long paymentId, long rootId, long unitId) {
        jdbc.sql("INSERT INTO payment_match (payment_id, root_id, unit_id, how, run_id) VALUES (?, ?, ?, 'hand', ?)")
                .params(paymentId, rootId, unitId, runId)
                .update();
    }

    /** The unit of a matched payment. */
    long unit(long paymentId) {
        return jdbc.sql("SELECT unit_id FROM payment_match WHERE payment_id = ?")
                .param(paymentId)
                .query(Long.class)
                .single();
    }

    /** A charge with what of it is open, and its part of the debt. */
    record Open(long unitId, String part, long openFen, String postedOn) {}

    /** What is open of a charge. */
    Optional<Open> open(ChargeNumber number, long unitId) {
        return jdbc.sql("SELECT unit_id, part, open_fen, posted_on FROM open_charge WHERE billing_month = ?"
                        + " AND unit_id = ? AND tariff_code = ? AND seq = ?")
                .params(number.billingMonth().toString(), unitId, number.tariffCode(), number.seq())
                .query((row, n) -> new Open(row.getLong(1), row.getString(2), row.getLong(3), row.getString(4)))
                .optional();
    }

    /** Settles a charge with a payment, in part or in whole. */
    void allocate(ChargeNumber number, Open open, long paymentId, long fen, String postedOn) {
        jdbc.sql(
                        "INSERT INTO allocation (billing_month, unit_id, tariff_code, seq, payment_id, run_id, part, amount_fen,"
                                + " posted_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(number.billingMonth().toString(), open.unitId(), number.tariffCode(), number.seq(), paymentId)
                .param(runId)
                .params(open.part(), fen, postedOn)
                .update();
    }
}
