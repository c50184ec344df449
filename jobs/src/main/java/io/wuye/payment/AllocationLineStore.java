package io.wuye.payment;

import io.wuye.kernel.database.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps allocations that the rule decided. They are added and read; the database refuses to change or delete one. */
final class AllocationLineStore {
    private static final int BATCH_ROWS = 1000;

    private final JdbcTemplate jdbc;
    private final long runId;

    AllocationLineStore(Database database, long runId) {
        this.jdbc = new JdbcTemplate(database.dataSource());
        this.runId = runId;
    }

    /** Keeps the lines of units; those of one payment and charge as one, and none that came to nothing. */
    void keep(SortedMap<Long, List<AllocationLine>> lines) {
        List<Map.Entry<Long, AllocationLine>> kept = new ArrayList<>();
        lines.forEach((unitId, own) -> together(own).values().stream()
                .filter(line -> line.paid().amountFen() != 0)
                .forEach(line -> kept.add(Map.entry(unitId, line))));
        jdbc.batchUpdate(
                "INSERT INTO allocation (billing_month, unit_id, tariff_code, seq, payment_id, run_id, part, amount_fen,"
                        + " posted_on) VALUES (?,?,?,?,?,?,?,?,?)",
                kept,
                BATCH_ROWS,
                (statement, entry) -> {
                    AllocationLine line = entry.getValue();
                    OpenPart part = line.paid().open();
                    statement.setString(1, part.charge().billingMonth().toString());
                    statement.setLong(2, entry.getKey());
                    statement.setString(3, part.charge().tariffCode());
                    statement.setLong(4, part.charge().seq());
                    statement.setLong(5, line.paymentId());
                    statement.setLong(6, runId);
                    statement.setString(7, part.part().code());
                    statement.setLong(8, line.paid().amountFen());
                    statement.setString(9, line.postedOn().toString());
                });
    }

    private static Map<List<Object>, AllocationLine> together(List<AllocationLine> lines) {
        Map<List<Object>, AllocationLine> together = new LinkedHashMap<>();
        for (AllocationLine line : lines) {
            List<Object> key = List.of(line.paymentId(), line.paid().open().charge());
            together.merge(
                    key,
                    line,
                    (one, other) -> new AllocationLine(
                            one.paymentId(),
                            new Paid(
                                    one.paid().open(),
                                    one.paid().amountFen() + other.paid().amountFen()),
                            other.postedOn()));
        }
        return together;
    }
}
