package io.wuye.payment.collection;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps batches, and turns their answers into payments. */
final class CollectionStore {
    /** Charges in lines no bank has answered yet. */
    private static final String IN_OPEN_BATCH = "EXISTS (SELECT 1 FROM collection_debt d"
            + " LEFT JOIN collection_return r ON r.issued_collection_id = d.line_id AND r.superseded_by IS NULL"
            + " WHERE d.unit_id = o.unit_id AND d.billing_month = o.billing_month AND d.tariff_code = o.tariff_code"
            + " AND d.seq = o.seq AND r.version_id IS NULL)";

    private static final String HELD = "EXISTS (SELECT 1 FROM hold h WHERE h.unit_id = o.unit_id"
            + " AND h.superseded_by IS NULL AND h.from_date <= ? AND (h.to_date IS NULL OR h.to_date >= ?))";

    private static final String AGREED = "(NOT EXISTS (SELECT 1 FROM mandate g WHERE g.superseded_by IS NULL)"
            + " OR EXISTS (SELECT 1 FROM mandate m WHERE m.unit_id = o.unit_id AND m.superseded_by IS NULL"
            + " AND m.from_date <= ? AND (m.to_date IS NULL OR m.to_date >= ?)))";

    private final Database database;
    private final JdbcClient jdbc;

    CollectionStore(Database database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    /** How many lines, and their sum. */
    record Sum(long lines, long fen) {}

    /** Refuses a project nobody knows. */
    void refuseUnknown(String project) {
        boolean known = project.isEmpty()
                || jdbc.sql("SELECT COUNT(*) FROM project WHERE project_code = ? AND superseded_by IS NULL")
                                .param(project)
                                .query(Long.class)
                                .single()
                        > 0;
        if (!known) {
            throw new Refusal(Outcome.NOTHING, "collection.no_project", project);
        }
    }

    /**
     * Gathers what may be collected into the temporary table {@code collected}: open charges that are due, of units with an
     * agreement (of all units where no agreement is kept: then the bank has them), not held, in no open batch.
     */
    void gather(CollectionParameters run) {
        String day = run.asOf().toString();
        jdbc.sql("DROP TABLE IF EXISTS collected").update();
        jdbc.sql(
                        database.dialect().createTemporary("collected")
                                + "unit_id BIGINT, party TEXT, billing_month TEXT, tariff_code TEXT, seq BIGINT, open_fen BIGINT)")
                .update();
        for (String view : List.of("open_fee", "open_surcharge")) {
            jdbc.sql(
                            "INSERT INTO collected SELECT o.unit_id, o.party, o.billing_month, o.tariff_code, o.seq, o.open_fen"
                                    + " FROM " + view
                                    + " o WHERE o.open_fen > 0 AND o.debt_due_date <= ? AND o.posted_on <= ?"
                                    + " AND (? = '' OR o.project_code = ?) AND NOT " + HELD + " AND " + AGREED
                                    + " AND NOT "
                                    + IN_OPEN_BATCH)
                    .params(run.dueBy().toString(), day, run.project(), run.project(), day, day, day, day)
                    .update();
        }
    }

    /** How many charges were gathered. */
    long gathered() {
        return jdbc.sql("SELECT COUNT(*) FROM collected").query(Long.class).single();
    }

    /** Whether a batch of a day stands. */
    boolean hasBatch(LocalDate asOf) {
        return jdbc.sql("SELECT COUNT(*) FROM collection_batch WHERE as_of = ?")
                        .param(asOf.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Makes a batch of what was gathered; returns its number, {@code 20261201-01}. */
    String open(CollectionParameters run, String channel, long runId) {
        String day = DateTimeFormatter.BASIC_ISO_DATE.format(run.asOf());
        long before = jdbc.sql("SELECT COUNT(*) FROM collection_batch WHERE as_of = ?")
                .param(run.asOf().toString())
                .query(Long.class)
                .single();
        String number = "%s-%02d".formatted(day, before + 1);
        jdbc.sql("INSERT INTO collection_batch (batch_id, batch_no, profile, channel, as_of, run_id)"
                        + " SELECT COALESCE(MAX(batch_id), 0) + 1, CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
                        + " CAST(? AS TEXT), CAST(? AS BIGINT) FROM collection_batch")
                .params(number, run.profile(), channel, run.asOf().toString(), runId)
                .update();
        lines(run.asOf().toString(), runId);
        jdbc.sql("INSERT INTO collection_debt (unit_id, billing_month, tariff_code, seq, line_id, amount_fen)"
                        + " SELECT c.unit_id, c.billing_month, c.tariff_code, c.seq, l.line_id, c.open_fen FROM collected c"
                        + " JOIN collection_line l ON l.unit_id = c.unit_id AND l.party = c.party JOIN collection_batch b"
                        + " ON b.batch_id = l.batch_id WHERE b.run_id = ?")
                .param(runId)
                .update();
        return number;
    }

    private void lines(String day, long runId) {
        jdbc.sql("INSERT INTO collection_line (line_id, batch_id, line_no, unit_id, party, mandate_no, account_name,"
                        + " account_no, bank, amount_fen) SELECT (SELECT COALESCE(MAX(line_id), 0) FROM collection_line)"
                        + " + t.line_no, (SELECT batch_id FROM collection_batch WHERE run_id = ?), t.line_no, t.unit_id,"
                        + " t.party, m.mandate_no, m.account_name, m.account_no, m.bank, t.fen FROM (SELECT s.unit_id,"
                        + " s.party, s.fen, ROW_NUMBER() OVER (ORDER BY j.door_key, u.door_key, s.unit_id, s.party)"
                        + " AS line_no FROM (SELECT unit_id, party, SUM(open_fen) AS fen FROM collected"
                        + " GROUP BY unit_id, party) s JOIN unit u ON u.id = s.unit_id AND u.superseded_by IS NULL"
                        + " JOIN project j ON j.id = u.project_id AND j.superseded_by IS NULL) t"
                        + " LEFT JOIN mandate m ON m.version_id = (SELECT MAX(a.version_id) FROM mandate a"
                        + " WHERE a.unit_id = t.unit_id AND a.superseded_by IS NULL AND a.from_date <= ?"
                        + " AND (a.to_date IS NULL OR a.to_date >= ?)) ORDER BY t.line_no")
                .params(runId, day, day)
                .update();
    }

    /** What a run's batch asks for. */
    Sum sum(long runId) {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(l.amount_fen), 0) FROM collection_line l JOIN collection_batch b"
                        + " ON b.batch_id = l.batch_id WHERE b.run_id = ?")
                .param(runId)
                .query((row, n) -> new Sum(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** The lines of a run's batch, in order. */
    void lines(long runId, Consumer<CollectionLine> sink) {
        jdbc.sql(
                        "SELECT b.batch_no, l.line_no, u.project_code, u.unit_code, l.party, COALESCE(l.mandate_no, ''),"
                                + " COALESCE(l.account_name, ''), COALESCE(l.account_no, ''), COALESCE(l.bank, ''), l.amount_fen"
                                + " FROM collection_line l JOIN collection_batch b ON b.batch_id = l.batch_id"
                                + " JOIN unit u ON u.id = l.unit_id AND u.superseded_by IS NULL WHERE b.run_id = ? ORDER BY l.line_no")
                .param(runId)
                .query(row -> {
                    sink.accept(new CollectionLine(
                            row.getString(1),
                            row.getLong(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            row.getLong(10)));
                });
    }

    /**
     * Makes payments of the lines that were collected and are none yet, each of its unit and party. Their number is that of
     * batch and line, so that no line is ever paid twice.
     */
    void pay(LocalDate asOf, long runId) {
        jdbc.sql("INSERT INTO payment (payment_id, channel, payment_no, kind, paid_at, paid_on, amount_fen, reverses,"
                        + " run_id) SELECT (SELECT COALESCE(MAX(payment_id), 0) FROM payment) + ROW_NUMBER() OVER (ORDER BY"
                        + " l.line_id), b.channel, b.batch_no || '/' || l.line_no, 'payment', COALESCE(r.paid_on,"
                        + " CAST(? AS TEXT)) || 'T00:00:00', COALESCE(r.paid_on, CAST(? AS TEXT)),"
                        + " COALESCE(r.amount, l.amount_fen), NULL, CAST(? AS BIGINT) FROM collection_return r"
                        + " JOIN collection_line l ON l.line_id = r.issued_collection_id JOIN collection_batch b"
                        + " ON b.batch_id = l.batch_id WHERE r.superseded_by IS NULL AND r.result = 'collected'"
                        + " AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.channel = b.channel"
                        + " AND p.payment_no = b.batch_no || '/' || l.line_no)")
                .params(asOf.toString(), asOf.toString(), runId)
                .update();
        jdbc.sql("INSERT INTO payment_match (payment_id, root_id, unit_id, how, party, run_id) SELECT p.payment_id,"
                        + " p.payment_id, l.unit_id, 'collection', l.party, p.run_id FROM payment p JOIN collection_batch b"
                        + " ON b.channel = p.channel JOIN collection_line l ON l.batch_id = b.batch_id"
                        + " AND p.payment_no = b.batch_no || '/' || l.line_no WHERE p.run_id = ?")
                .param(runId)
                .update();
    }

    /** What a file answered, of one result. */
    Sum answered(long importId, String result) {
        return jdbc.sql("SELECT COUNT(*), COALESCE(SUM(COALESCE(r.amount, l.amount_fen)), 0) FROM collection_return r"
                        + " JOIN collection_line l ON l.line_id = r.issued_collection_id WHERE r.superseded_by IS NULL"
                        + " AND r.result = ? AND r.import_id = ?")
                .params(result, importId)
                .query((row, n) -> new Sum(row.getLong(1), row.getLong(2)))
                .single();
    }
}
