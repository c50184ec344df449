package io.wuye.arrears;

import io.wuye.billing.ChargeNumber;
import io.wuye.estate.EstateStore;
import io.wuye.kernel.database.Database;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds a late fee by its number, and what it was reckoned from. */
public final class LateFeeExplanationStore {
    private static final String LATE_FEE = " WHERE billing_month = ? AND unit_id = ? AND tariff_code = ? AND ";

    private final JdbcClient jdbc;
    private final EstateStore estate;

    public LateFeeExplanationStore(Database database) {
        this.jdbc = database.jdbc();
        this.estate = new EstateStore(database.jdbc());
    }

    /** The late fee of a number; empty if it is the number of something else, or of nothing. */
    public Optional<LateFeeExplanation> find(String text) {
        return ChargeNumber.parse(text)
                .filter(number -> number.seq() > LateFeeStore.FIRST_NUMBER)
                .flatMap(number ->
                        estate.unitId(number.projectCode(), number.unitCode()).flatMap(unit -> find(number, unit)));
    }

    private Optional<LateFeeExplanation> find(ChargeNumber number, long unitId) {
        return jdbc.sql("SELECT debt_seq, debt_due_date, party, open_fen FROM open_surcharge" + LATE_FEE
                        + "seq = ? AND kind = 'late-fee'")
                .params(number.billingMonth().toString(), unitId, number.tariffCode(), number.seq())
                .query((row, n) -> new LateFeeExplanation(
                        number,
                        new ChargeNumber(
                                number.billingMonth(),
                                number.projectCode(),
                                number.unitCode(),
                                number.tariffCode(),
                                row.getInt(1)),
                        row.getString(3),
                        LocalDate.parse(row.getString(2)),
                        List.of(),
                        List.of(),
                        row.getLong(4)))
                .optional()
                .map(found -> new LateFeeExplanation(
                        found.number(),
                        found.debt(),
                        found.party(),
                        found.due(),
                        segments(found.debt(), unitId),
                        lines(number, unitId),
                        found.openFen()));
    }

    /** The segments of the last run that reckoned it; none if that run found nothing to be owed. */
    private List<LateFeeSegment> segments(ChargeNumber debt, long unitId) {
        String month = debt.billingMonth().toString();
        return jdbc.sql(
                        "SELECT from_date, to_date, principal_fen, rate, days, amount_fen, lpr_fen FROM late_fee_segment"
                                + LATE_FEE
                                + "debt_seq = ? AND run_id = (SELECT MAX(run_id) FROM (SELECT run_id FROM late_fee_segment"
                                + LATE_FEE + "debt_seq = ? UNION ALL SELECT run_id FROM surcharge" + LATE_FEE
                                + "debt_seq = ? AND reason IS NULL) runs) ORDER BY from_date")
                .params(
                        month,
                        unitId,
                        debt.tariffCode(),
                        debt.seq(),
                        month,
                        unitId,
                        debt.tariffCode(),
                        debt.seq(),
                        month,
                        unitId,
                        debt.tariffCode(),
                        debt.seq())
                .query((row, n) -> new LateFeeSegment(
                        LocalDate.parse(row.getString(1)),
                        LocalDate.parse(row.getString(2)),
                        row.getLong(3),
                        new BigDecimal(row.getString(4)),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)))
                .list();
    }

    private List<LateFeeExplanation.Line> lines(ChargeNumber number, long unitId) {
        return jdbc.sql("SELECT r.as_of, x.amount_fen, x.reason, x.approver FROM (SELECT * FROM surcharge" + LATE_FEE
                        + "seq = ?) x JOIN run r ON r.run_id = x.run_id ORDER BY x.line")
                .params(number.billingMonth().toString(), unitId, number.tariffCode(), number.seq())
                .query((row, n) -> new LateFeeExplanation.Line(
                        LocalDate.parse(row.getString(1)), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }
}
