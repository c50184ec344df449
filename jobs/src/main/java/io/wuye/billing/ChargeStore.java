package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.time.Period;
import io.wuye.ledger.BillTotal;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps charges. They are added and read; the database refuses to change or delete one. */
public final class ChargeStore {
    private static final int BATCH_ROWS = 1000;
    private static final String COLUMNS = "billing_month, unit_id, tariff_code, seq, kind, period_from, period_to,"
            + " service_from, service_to, party, quantity, unit_price, factor, amount_fen, net_fen, due_date,"
            + " tariff_version, reason, approver, corrects";

    private static final String PLACED = " JOIN unit u ON u.id = c.unit_id AND u.superseded_by IS NULL"
            + " JOIN project p ON p.id = u.project_id AND p.superseded_by IS NULL";
    private static final String STANDING = "SELECT c.billing_month, u.project_code, u.unit_code, c.tariff_code, c.seq,"
            + " c.service_from, c.service_to, c.party, c.kind, c.quantity, c.unit_price, c.factor, c.amount_fen,"
            + " c.net_fen, c.due_date, c.reason FROM charge_line c";
    private static final String DOOR_ORDER = " ORDER BY p.door_key, u.door_key, c.billing_month, c.tariff_code, c.seq";
    private static final String IN_PERIOD = " WHERE c.billing_month BETWEEN ? AND ? AND c.kind <> 'opening'";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ChargeSetStore sets;

    public ChargeStore(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
        this.sets = new ChargeSetStore(dataSource);
    }

    /** All charges of a billing month for some units, by unit id, in the order they were posted. */
    public Map<Long, List<Charge>> posted(YearMonth billingMonth, UnitSelection units) {
        List<Object> arguments = new ArrayList<>(List.of(billingMonth.toString()));
        arguments.addAll(units.arguments());
        Map<Long, List<Charge>> found = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS + " FROM charge_line WHERE billing_month = ? AND unit_id IN (" + units.sql() + ")"
                        + " ORDER BY unit_id, tariff_code, seq")
                .params(arguments)
                .query(row -> {
                    EstateStore.add(found, row.getLong("unit_id"), charge(row));
                });
        return found;
    }

    /** One posted line and the run that posted it. */
    record Posted(Charge charge, long runId) {}

    /** All charges of a unit and fee item for a billing month, in the order they were posted. */
    List<Posted> lines(YearMonth billingMonth, long unitId, String tariffCode) {
        return jdbc.sql("SELECT " + COLUMNS + ", run_id FROM charge_line"
                        + " WHERE billing_month = ? AND unit_id = ? AND tariff_code = ? ORDER BY seq")
                .params(billingMonth.toString(), unitId, tariffCode)
                .query((row, n) -> new Posted(charge(row), row.getLong("run_id")))
                .list();
    }

    /** Adds charges of a project's units as part of a run; what they share is kept once, as their set. */
    public void post(long runId, long projectId, List<Charge> charges) {
        Map<ChargeSet.Shared, ChargeSet> found = new LinkedHashMap<>();
        for (Charge charge : charges) {
            ChargeSet.Shared shared = ChargeSet.Shared.of(projectId, charge);
            found.merge(shared, ChargeSet.of(shared, charge), ChargeSet::plus);
        }
        Map<ChargeSet.Shared, Long> ids = new HashMap<>();
        long next = sets.next();
        for (ChargeSet set : found.values()) {
            ids.put(set.shared(), next);
            sets.add(next++, runId, set);
        }
        batches.batchUpdate(
                "INSERT INTO charge (billing_month, unit_id, tariff_code, seq, set_id, party, quantity, amount_fen,"
                        + " net_fen) VALUES (?,?,?,?,?,?,?,?,?)",
                charges,
                BATCH_ROWS,
                (statement, charge) ->
                        bind(statement, charge, ids.getOrDefault(ChargeSet.Shared.of(projectId, charge), 0L)));
    }

    /**
     * What a run posted of a billing month for a project, by fee item and tariff version; credits apart.
     *
     * @param byUnit whether units are told apart
     */
    public List<BillTotal> totals(long runId, YearMonth month, long projectId, boolean byUnit) {
        String unit = byUnit ? "u.unit_code" : "''";
        String posted =
                byUnit ? "charge_line s JOIN unit u ON u.id = s.unit_id AND u.superseded_by IS NULL" : "charge_set s";
        String project = byUnit ? "u.project_id" : "s.project_id";
        return jdbc.sql("SELECT COALESCE(t.name, s.tariff_code), " + unit + ", t.account, t.agency,"
                        + " SUM(s.amount_fen), SUM(s.net_fen) FROM " + posted
                        + " LEFT JOIN tariff t ON t.version_id = s.tariff_version"
                        + " WHERE s.run_id = ? AND s.billing_month = ? AND " + project + " = ?"
                        + " GROUP BY 1, 2, 3, 4, s.tariff_code, s.amount_fen < 0"
                        + " ORDER BY s.tariff_code, s.amount_fen < 0, 2, 3, 4, 1")
                .params(runId, month.toString(), projectId)
                .query((row, n) -> new BillTotal(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        "yes".equals(row.getString(4)),
                        row.getLong(5),
                        row.getLong(6)))
                .list();
    }

    /** The months for which a run posted something. */
    public List<YearMonth> months(long runId) {
        return jdbc.sql("SELECT DISTINCT billing_month FROM charge_set WHERE run_id = ? ORDER BY 1")
                .param(runId)
                .query((row, n) -> YearMonth.parse(row.getString(1)))
                .list();
    }

    /** What stands for a period of one unit code (in every project that has it), opening arrears left out, in door order. */
    public void standing(Period period, String unitCode, EstateStore.RowReader reader) {
        jdbc.sql(STANDING + PLACED + IN_PERIOD + " AND u.unit_code = ?" + DOOR_ORDER)
                .params(period.start().toString(), period.end().toString(), unitCode)
                .query(reader::read);
    }

    /** A building with charges. */
    record Building(String projectCode, String name) {}

    /** The buildings with charges of a period, in door order. */
    List<Building> buildings(Period period) {
        return jdbc.sql("SELECT u.project_code, u.building FROM charge_line c" + PLACED + IN_PERIOD
                        + " GROUP BY p.door_key, u.project_code, u.building ORDER BY p.door_key, MIN(u.door_key)")
                .params(period.start().toString(), period.end().toString())
                .query((row, n) -> new Building(row.getString(1), row.getString(2)))
                .list();
    }

    /** What every unit of a building owes of every fee item, in door order; reads the building's charges alone. */
    void bills(Period period, Building building, BillReader reader) {
        List<String> months = months(period);
        List<Object> arguments = new ArrayList<>(List.of(building.projectCode(), building.name()));
        arguments.addAll(months);
        jdbc.sql("SELECT u.unit_code, c.party, c.tariff_code, SUM(c.amount_fen) FROM unit u CROSS JOIN charge_line c"
                        + " WHERE c.unit_id = u.id AND u.superseded_by IS NULL AND u.project_code = ?"
                        + " AND u.building = ? AND c.billing_month IN (" + places(months) + ") AND c.kind <> 'opening'"
                        + " GROUP BY u.door_key, u.unit_code, c.party, c.tariff_code"
                        + " ORDER BY u.door_key, MIN(c.service_from), c.tariff_code, c.party")
                .params(arguments)
                .query(row -> {
                    reader.read(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
                });
    }

    /** The months of a period as the table has them. */
    static List<String> months(Period period) {
        return period.months().stream().map(YearMonth::toString).toList();
    }

    /** A placeholder for each value of a list. */
    static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    /** Takes what one party of a unit owes of one fee item. */
    @FunctionalInterface
    interface BillReader {
        void read(String unitCode, String party, String tariffCode, long amountFen);
    }

    /** Lines and fen by fee item for a period. */
    List<ItemTotal> items(Period period) {
        return jdbc.sql("SELECT c.tariff_code, MAX(t.name), SUM(c.lines), SUM(c.amount_fen) FROM charge_set c"
                        + " LEFT JOIN tariff t ON t.version_id = c.tariff_version" + IN_PERIOD
                        + " GROUP BY c.tariff_code ORDER BY c.tariff_code")
                .params(period.start().toString(), period.end().toString())
                .query((row, n) -> new ItemTotal(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list();
    }

    /** What stands of one fee item. */
    record ItemTotal(String code, String name, long lines, long amountFen) {}

    private static void bind(PreparedStatement statement, Charge charge, long setId) throws SQLException {
        statement.setString(1, charge.billingMonth().toString());
        statement.setLong(2, charge.unitId());
        statement.setString(3, charge.tariffCode());
        statement.setLong(4, charge.seq());
        statement.setLong(5, setId);
        statement.setString(6, charge.party());
        statement.setString(7, plain(charge.quantity()));
        statement.setLong(8, charge.amountFen());
        statement.setLong(9, charge.netFen());
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                YearMonth.parse(row.getString("billing_month")),
                row.getLong("unit_id"),
                row.getString("tariff_code"),
                row.getInt("seq"),
                range(row, "period_from", "period_to"),
                range(row, "service_from", "service_to"),
                row.getString("party"),
                ChargeKind.of(row.getString("kind")),
                decimal(row.getString("quantity")),
                decimal(row.getString("unit_price")),
                decimal(row.getString("factor")),
                row.getLong("amount_fen"),
                row.getLong("net_fen"),
                LocalDate.parse(row.getString("due_date")),
                row.getLong("tariff_version"),
                correction(row));
    }

    private static DateRange range(ResultSet row, String first, String last) throws SQLException {
        return new DateRange(LocalDate.parse(row.getString(first)), LocalDate.parse(row.getString(last)));
    }

    private static @Nullable Correction correction(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null ? null : new Correction(row.getInt("corrects"), reason, row.getString("approver"));
    }

    static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
