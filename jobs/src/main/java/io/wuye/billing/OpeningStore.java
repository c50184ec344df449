package io.wuye.billing;

import io.wuye.estate.Known;
import io.wuye.estate.Liability;
import io.wuye.estate.LiabilityRules;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.time.DateRange;
import io.wuye.ledger.BillTotal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns opening arrears of the register into charges. */
final class OpeningStore {
    private static final int ROWS_AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final FactsStore facts;
    private final ChargeStore charges;

    OpeningStore(Database database) {
        this.jdbc = database.jdbc();
        this.facts = new FactsStore(database.jdbc());
        this.charges = new ChargeStore(database.dataSource());
    }

    /**
     * Posts what the openings that came with these imports lack.
     *
     * @return how many charges were posted
     */
    long post(List<Long> importIds, long runId) {
        long posted = 0;
        for (long importId : importIds) {
            long last = 0;
            List<Opening> page = page(importId, last);
            while (!page.isEmpty()) {
                List<Opening> missing =
                        page.stream().filter(opening -> opening.missingFen != 0).toList();
                // One by one: two rows of one unit and month need the line number after the other's.
                missing.forEach(opening -> post(opening, runId));
                posted += missing.size();
                last = page.get(page.size() - 1).versionId;
                page = page(importId, last);
            }
        }
        return posted;
    }

    private List<Opening> page(long importId, long after) {
        List<Opening> page = new ArrayList<>();
        jdbc.sql("SELECT o.version_id, o.unit_id, o.tariff_code, o.service_from, o.service_to, o.due_date, o.amount -"
                        + " COALESCE((SELECT SUM(c.amount_fen) FROM charge_line c WHERE c.kind = 'opening'"
                        + " AND c.unit_id = o.unit_id AND c.tariff_code = o.tariff_code"
                        + " AND c.billing_month = SUBSTR(o.service_to, 1, 7)"
                        + " AND c.period_from = o.service_from), 0) AS missing_fen, u.project_id"
                        + " FROM opening o JOIN unit u ON u.id = o.unit_id AND u.superseded_by IS NULL"
                        + " WHERE o.import_id = ? AND o.superseded_by IS NULL AND o.version_id > ?"
                        + " ORDER BY o.version_id LIMIT ?")
                .params(importId, after, ROWS_AT_ONCE)
                .query(row -> {
                    page.add(Opening.of(row));
                });
        return page;
    }

    private void post(Opening opening, long runId) {
        Charge charge = charge(opening);
        charges.post(runId, opening.projectId, List.of(charge.withSeq(nextSeq(charge))));
    }

    private Charge charge(Opening opening) {
        UnitFacts unit = facts.facts(UnitSelection.one(opening.unitId), Known.NOW, Map.of())
                .get(0);
        Liability liability = LiabilityRules.on(opening.days.last(), unit.unit(), unit.parties());
        return new Charge(
                YearMonth.from(opening.days.last()),
                opening.unitId,
                opening.tariffCode,
                1,
                opening.days,
                opening.days,
                liability.party(),
                ChargeKind.OPENING,
                null,
                null,
                null,
                opening.missingFen,
                opening.missingFen,
                opening.dueDate,
                0,
                null);
    }

    private int nextSeq(Charge charge) {
        return jdbc.sql("SELECT COALESCE(MAX(seq), 0) + 1 FROM charge"
                        + " WHERE billing_month = ? AND unit_id = ? AND tariff_code = ?")
                .params(charge.billingMonth().toString(), charge.unitId(), charge.tariffCode())
                .query(Integer.class)
                .single();
    }

    /** What a run posted for a project, by fee item. */
    List<BillTotal> totals(long runId, long projectId, boolean byUnit) {
        List<BillTotal> totals = new ArrayList<>();
        charges.months(runId).forEach(month -> totals.addAll(charges.totals(runId, month, projectId, byUnit)));
        return totals;
    }

    private record Opening(
            long versionId,
            long unitId,
            String tariffCode,
            DateRange days,
            LocalDate dueDate,
            long missingFen,
            long projectId) {
        static Opening of(ResultSet row) throws SQLException {
            return new Opening(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    new DateRange(LocalDate.parse(row.getString(4)), LocalDate.parse(row.getString(5))),
                    LocalDate.parse(row.getString(6)),
                    row.getLong(7),
                    row.getLong(8));
        }
    }
}
