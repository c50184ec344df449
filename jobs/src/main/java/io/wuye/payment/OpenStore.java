package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what units have open. */
final class OpenStore {
    /**
     * Charges of some units by their key, month by month: SQLite takes the tables of a CROSS JOIN in the order written;
     * left to itself it would read every charge there ever was.
     */
    private static final String OF_UNITS = " FROM (%s) units CROSS JOIN (SELECT DISTINCT billing_month FROM charge_set)"
            + " months CROSS JOIN %s o WHERE o.billing_month = months.billing_month AND o.unit_id = units.unit_id";

    /** The two halves of open_charge: the database finds units by index in each, but not in both together. */
    private static final List<String> VIEWS = List.of("open_fee", "open_surcharge");

    private final JdbcClient jdbc;

    OpenStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Copies all charges of units into a table, with what is open of them; negative where more was paid than is left. */
    void gather(String units, String table) {
        VIEWS.forEach(view -> jdbc.sql("INSERT INTO " + table + " (unit_id, billing_month, tariff_code, seq, charge_no,"
                        + " part, debt_seq, debt_due, posted_on, party, open_fen) SELECT o.unit_id, o.billing_month, o.tariff_code,"
                        + " o.seq, o.charge_no, o.part, o.debt_seq, o.debt_due_date, o.posted_on, o.party, o.open_fen"
                        + OF_UNITS.formatted(units, view))
                .update());
    }

    /** Copies what units owe into a table: every open charge, and all of a unit together. */
    void owing(String units, String table) {
        String insert = "INSERT INTO " + table + " (unit_id, open_fen) SELECT ";
        VIEWS.forEach(view -> jdbc.sql(insert + "o.unit_id, o.open_fen" + OF_UNITS.formatted(units, view))
                .update());
        jdbc.sql(insert + "unit_id, SUM(open_fen) FROM " + table + " GROUP BY unit_id")
                .update();
    }

    /** What a unit has in a table that {@link #gather} filled. */
    List<OpenPart> parts(String table, long unitId) {
        List<OpenPart> parts = new ArrayList<>();
        jdbc.sql("SELECT * FROM " + table + " WHERE unit_id = ? ORDER BY debt_due, billing_month, tariff_code, seq")
                .param(unitId)
                .query(row -> {
                    parts.add(part(row));
                });
        return parts;
    }

    private static OpenPart part(ResultSet row) throws SQLException {
        return new OpenPart(
                number(row),
                Part.of(row.getString("part")),
                row.getInt("debt_seq"),
                LocalDate.parse(row.getString("debt_due")),
                row.getLong("open_fen"),
                LocalDate.parse(row.getString("posted_on")),
                row.getString("party"));
    }

    /** The number as the database wrote it: made of the same key. */
    private static ChargeNumber number(ResultSet row) throws SQLException {
        ChargeNumber written = ChargeNumber.parse(row.getString("charge_no")).orElseThrow();
        return new ChargeNumber(
                YearMonth.parse(row.getString("billing_month")),
                written.projectCode(),
                written.unitCode(),
                row.getString("tariff_code"),
                row.getInt("seq"));
    }
}
