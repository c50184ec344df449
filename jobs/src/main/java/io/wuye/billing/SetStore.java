package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.Unit;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.database.Fingerprint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bills the plain units of a slice as sets: SQL carries the rows, with the arithmetic that {@link SetRules} decided. */
final class SetStore implements BoundsTally.Look {
    private static final int COMMON_COLUMNS = 4;

    private final JdbcClient jdbc;
    private final ChargeSetStore sets;
    private final EstateStore estate;

    SetStore(Database database) {
        this.jdbc = database.jdbc();
        this.sets = new ChargeSetStore(database.dataSource());
        this.estate = new EstateStore(database.jdbc());
    }

    /** Whether any unit of a slice has a charge of its month. */
    boolean hasCharges(Slice slice) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM charge"
                                + " WHERE billing_month = ? AND unit_id BETWEEN ? AND ? LIMIT 1) one")
                        .params(slice.month().toString(), slice.first(), slice.last())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * What the plain units of a profile come to.
     *
     * @param charged whether there are charges of the month to compare with
     */
    SetTotals totals(Slice slice, SetProfile profile, boolean charged) {
        List<SetItem> items = profile.items();
        Settled settled = charged ? settled(slice, profile) : Settled.NOTHING;
        StringBuilder sums = new StringBuilder();
        StringBuilder amounts = new StringBuilder();
        for (int n = 0; n < items.size(); n++) {
            SetItem item = items.get(n);
            if (!item.isFlat()) {
                sums.append(
                        ", SUM(a%1$d), SUM((a%1$d * %2$d + %3$d) / %4$d), SUM(CASE WHEN a%1$d = 0 THEN 1 ELSE 0 END)"
                                .formatted(n, item.netMult(), item.netPlus(), item.netDiv()));
                amounts.append(", ").append(SetSql.amount(item)).append(" AS a").append(n);
            }
        }
        String modulus = String.valueOf(Fingerprint.MODULUS);
        return jdbc.sql("SELECT COUNT(*), SUM(fingerprint), SUM(fingerprint * (area_e4 % " + modulus + ") % " + modulus
                        + "), MAX(area_e4)" + sums + " FROM (SELECT u.fingerprint, u.area_e4" + amounts
                        + " FROM bill_unit u WHERE " + where(slice, profile, charged) + ") x")
                .query((row, n) -> totals(row, slice, profile, charged, settled))
                .single();
    }

    private static SetTotals totals(ResultSet row, Slice slice, SetProfile profile, boolean charged, Settled settled)
            throws SQLException {
        long units = row.getLong(1);
        long zero = settled.units() * profile.items().size() - settled.lines();
        List<SetTotals.Item> items = new ArrayList<>();
        int column = COMMON_COLUMNS;
        for (SetItem item : profile.items()) {
            if (item.isFlat()) {
                long fen = item.amountFen(0);
                long lines = fen == 0 ? 0 : units;
                zero += units - lines;
                items.add(new SetTotals.Item(item, lines, lines * fen, lines * item.netFen(fen)));
            } else {
                long nothing = row.getLong(column + 3);
                zero += nothing;
                items.add(new SetTotals.Item(item, units - nothing, row.getLong(column + 1), row.getLong(column + 2)));
                column += 3;
            }
        }
        return new SetTotals(
                slice,
                profile,
                units + settled.units(),
                charged,
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                items,
                settled.lines(),
                zero,
                settled.disturbed());
    }

    /**
     * Units whose charges of the month are exactly those that a set would make, these charges, and how many units have
     * others.
     */
    private record Settled(long units, long lines, long disturbed) {
        static final Settled NOTHING = new Settled(0, 0, 0);
    }

    private Settled settled(Slice slice, SetProfile profile) {
        String right = "CASE WHEN lines = good AND good = expected THEN ";
        return jdbc.sql("SELECT COALESCE(SUM(" + right + "1 ELSE 0 END), 0), COALESCE(SUM(" + right
                        + "good ELSE 0 END), 0), COALESCE(SUM(" + right + "0 ELSE 1 END), 0) FROM "
                        + compared(slice, profile))
                .query((row, n) -> new Settled(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** Plain units whose charges of the month are others than a set would make. */
    List<Long> disturbed(Slice slice, SetProfile profile) {
        return jdbc.sql("SELECT unit_id FROM " + compared(slice, profile)
                        + " WHERE lines <> good OR good <> expected ORDER BY unit_id")
                .query(Long.class)
                .list();
    }

    /** Plain units with charges of the month: how many lines, how many of them as a set makes them, and should make. */
    private static String compared(Slice slice, SetProfile profile) {
        String asDesired = profile.items().isEmpty()
                ? "1 = 0"
                : "i.tariff_code IS NOT NULL AND c.seq = 1 AND s.kind = 'charge' AND s.reason IS NULL"
                        + " AND s.period_from = i.period_from AND s.period_to = i.period_to AND c.party = u.party"
                        + " AND c.amount_fen = " + SetSql.AMOUNT;
        String items = profile.items().isEmpty()
                ? ""
                : " LEFT JOIN " + SetSql.items(profile.items(), 0) + " ON i.tariff_code = c.tariff_code";
        return "(SELECT u.unit_id, COUNT(*) AS lines, SUM(CASE WHEN " + asDesired + " THEN 1 ELSE 0 END) AS good, MAX("
                + SetSql.linesExpected(profile.items()) + ") AS expected"
                + " FROM bill_unit u CROSS JOIN charge c CROSS JOIN charge_set s" + items
                + " WHERE " + SetSql.in(slice) + " AND " + SetSql.of(profile) + " AND " + SetSql.plain(profile)
                + " AND c.billing_month = '" + slice.month() + "' AND c.unit_id = u.unit_id AND s.set_id = c.set_id"
                + SetSql.notByRow(profile.rowCodes()) + " GROUP BY u.unit_id) compared";
    }

    private static String where(Slice slice, SetProfile profile, boolean charged) {
        return SetSql.in(slice) + " AND " + SetSql.of(profile) + " AND " + SetSql.plain(profile)
                + (charged ? " AND " + SetSql.fresh(slice, profile) : "");
    }

    @Override
    public long over(SetTotals totals, SetItem item, long fen) {
        return jdbc.sql("SELECT COUNT(*) FROM bill_unit u WHERE "
                        + where(totals.slice(), totals.profile(), totals.fresh()) + " AND " + SetSql.amount(item)
                        + " > " + fen)
                .query(Long.class)
                .single();
    }

    @Override
    public Unit largest(SetTotals totals) {
        return find(totals, "u.area_e4 DESC, n.door_key");
    }

    @Override
    public Unit first(SetTotals totals) {
        return find(totals, "n.door_key");
    }

    /** The first unit in an order, among those to be billed if there are any. */
    private Unit find(SetTotals totals, String order) {
        long id = Stream.of(totals.fresh(), false)
                .flatMap(fresh -> jdbc
                        .sql("SELECT u.unit_id FROM bill_unit u JOIN unit n ON n.id = u.unit_id"
                                + " AND n.superseded_by IS NULL WHERE "
                                + where(totals.slice(), totals.profile(), fresh) + " ORDER BY " + order + " LIMIT 1")
                        .query(Long.class)
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
        return estate.units(UnitSelection.one(id), Known.NOW)
                .keySet()
                .iterator()
                .next();
    }

    /** Posts what {@link #totals} said. */
    void post(long runId, SetTotals totals) {
        Slice slice = totals.slice();
        List<SetTotals.Item> posted =
                totals.items().stream().filter(item -> item.lines() > 0).toList();
        if (posted.isEmpty()) {
            return;
        }
        long firstSet = sets.next();
        for (int n = 0; n < posted.size(); n++) {
            sets.add(firstSet + n, runId, ChargeSet.of(slice, posted.get(n)));
        }
        List<SetItem> items = posted.stream().map(SetTotals.Item::item).collect(Collectors.toList());
        jdbc.sql("INSERT INTO charge (billing_month, unit_id, tariff_code, seq, set_id, party, quantity, amount_fen,"
                        + " net_fen) SELECT '" + slice.month() + "', unit_id, tariff_code, 1, set_id, party, quantity,"
                        + " fen, (fen * net_mult + net_plus) / net_div FROM (SELECT u.unit_id, i.tariff_code, i.set_id,"
                        + " u.party, COALESCE(i.quantity, u.area_m2) AS quantity, " + SetSql.AMOUNT
                        + " AS fen, i.net_mult, i.net_plus, i.net_div FROM bill_unit u CROSS JOIN "
                        + SetSql.items(items, firstSet) + " WHERE "
                        + where(slice, totals.profile(), totals.fresh()) + ") x WHERE fen <> 0")
                .update();
    }
}
