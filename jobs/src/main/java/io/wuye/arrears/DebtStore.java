package io.wuye.arrears;

import io.wuye.arrears.Notice.Home;
import io.wuye.billing.ItemNames;
import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.time.DateRange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what decides about letters: open charges, holds, earlier letters with what became of them. */
final class DebtStore {
    /**
     * Charges are kept by month, so the months are named; a late fee counts from when its debt was due. Opening arrears
     * have no tariff version, but their item has a name all the same.
     */
    private static final String OPEN = "SELECT o.unit_id, o.party, o.charge_no, CASE o.tariff_version WHEN 0 THEN"
            + " COALESCE(" + ItemNames.of("o.tariff_code") + ", o.item) ELSE o.item END,"
            + " o.service_from, o.service_to, o.debt_due_date,"
            + " o.open_fen%s, o.part, COALESCE(t.late_fee_rate, ''), o.project_id, o.project_code, o.building, o.unit_code"
            + " FROM open_charge o LEFT JOIN tariff t ON t.version_id = o.tariff_version"
            + " WHERE o.open_fen%s > 0 AND o.posted_on <= ? AND o.billing_month IN (";

    /** What was paid or accrued only after the day: it did not stand yet. */
    private static final String LATER = " + COALESCE((SELECT SUM(a.amount_fen) FROM allocation a"
            + " WHERE a.billing_month = o.billing_month AND a.unit_id = o.unit_id AND a.tariff_code = o.tariff_code"
            + " AND a.seq = o.seq AND a.posted_on > '%1$s'), 0) - COALESCE((SELECT SUM(x.amount_fen) FROM surcharge x"
            + " JOIN run r ON r.run_id = x.run_id WHERE x.billing_month = o.billing_month AND x.unit_id = o.unit_id"
            + " AND x.tariff_code = o.tariff_code AND x.seq = o.seq AND r.as_of > '%1$s'), 0)";

    private static final String IN_ORDER = " ORDER BY o.door_key, o.unit_id, o.party, o.debt_due_date, o.charge_no";

    private static final String EARLIER = "SELECT n.unit_id, n.party, n.notice_no, n.level, n.as_of, n.deadline,"
            + " (SELECT string_agg(l.charge_no, '|') FROM notice_line l WHERE l.notice_id = n.notice_id)"
            + " FROM notice n WHERE n.as_of <= ? AND n.unit_id IN (";

    private final JdbcClient jdbc;
    private final EstateStore estate;
    private final DeliveryStore deliveries;

    DebtStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.estate = new EstateStore(jdbc);
        this.deliveries = new DeliveryStore(jdbc);
    }

    /** A debtor of a unit, by the name charges give him. */
    record Debtor(Home home, String party) {}

    /**
     * What debtors of some units had open at the end of a day, in door order.
     *
     * @param dueBefore only charges due before this day; {@link DateRange#OPEN} for all
     * @param asOf what was posted, paid and accrued until then counts
     */
    Map<Debtor, List<NoticeItem>> open(UnitSelection units, String projectName, LocalDate dueBefore, LocalDate asOf) {
        List<String> months = jdbc.sql("SELECT DISTINCT billing_month FROM charge_set WHERE due_date < ?")
                .param(dueBefore.toString())
                .query(String.class)
                .list();
        Map<Debtor, List<NoticeItem>> open = new LinkedHashMap<>();
        if (months.isEmpty()) {
            return open;
        }
        List<Object> arguments = new ArrayList<>(List.of(asOf.toString()));
        arguments.addAll(months);
        arguments.addAll(units.arguments());
        String later = movedAfter(asOf) ? LATER.formatted(asOf) : "";
        String places = String.join(", ", Collections.nCopies(months.size(), "?"));
        jdbc.sql(OPEN.formatted(later, later) + places + ") AND o.unit_id IN (" + units.sql() + ")" + IN_ORDER)
                .params(arguments)
                .query(row -> {
                    Home home = new Home(
                            row.getLong(11),
                            row.getLong(1),
                            row.getString(12),
                            projectName,
                            row.getString(13),
                            row.getString(14));
                    open.computeIfAbsent(new Debtor(home, row.getString(2)), none -> new ArrayList<>())
                            .add(item(row));
                });
        return open;
    }

    /** Whether anything was paid or accrued after a day; mostly not, and then it need not be taken back charge by charge. */
    private boolean movedAfter(LocalDate day) {
        return jdbc.sql("SELECT (SELECT COUNT(*) FROM (SELECT 1 FROM allocation WHERE posted_on > ? LIMIT 1) a)"
                                + " + (SELECT COUNT(*) FROM (SELECT 1 FROM surcharge x JOIN run r ON r.run_id = x.run_id"
                                + " WHERE r.as_of > ? LIMIT 1) b)")
                        .params(day.toString(), day.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static NoticeItem item(ResultSet row) throws SQLException {
        return new NoticeItem(
                row.getString(3),
                row.getString(4),
                LocalDate.parse(row.getString(5)),
                LocalDate.parse(row.getString(6)),
                LocalDate.parse(row.getString(7)),
                row.getLong(8),
                row.getString(9).equals("late_fee"),
                row.getString(10));
    }

    /** A unit of a code. */
    record Place(long unitId, String projectCode, String projectName, String building, String unitCode) {}

    /** The units of a code in all projects. */
    List<Place> places(String unitCode) {
        return jdbc.sql("SELECT u.id, u.project_code, p.name, u.building, u.unit_code FROM unit u"
                        + " JOIN project p ON p.id = u.project_id AND p.superseded_by IS NULL"
                        + " WHERE u.unit_code = ? AND u.superseded_by IS NULL ORDER BY p.door_key, u.id")
                .param(unitCode)
                .query((row, n) -> new Place(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /** Holds by unit id. */
    Map<Long, List<NoticeHold>> holds(UnitSelection units) {
        Map<Long, List<NoticeHold>> holds = new HashMap<>();
        estate.select(
                "SELECT unit_id, kind, from_date, to_date, reason FROM hold",
                "unit_id",
                units,
                Known.NOW,
                "unit_id, from_date, kind",
                row -> EstateStore.add(
                        holds,
                        row.getLong(1),
                        new NoticeHold(
                                row.getString(2),
                                DateRange.of(LocalDate.parse(row.getString(3)), EstateStore.date(row.getString(4))),
                                row.getString(5))));
        return holds;
    }

    /** Letters written until a day, by unit id and party, oldest first. */
    Map<Long, Map<String, List<EarlierNotice>>> earlier(UnitSelection units, LocalDate asOf) {
        Map<String, List<NoticeEvent>> events = deliveries.events(units, asOf);
        Map<Long, Map<String, List<EarlierNotice>>> earlier = new HashMap<>();
        List<Object> arguments = new ArrayList<>(List.of(asOf.toString()));
        arguments.addAll(units.arguments());
        jdbc.sql(EARLIER + units.sql() + ") ORDER BY n.as_of, n.notice_id")
                .params(arguments)
                .query(row -> {
                    String number = row.getString(3);
                    earlier.computeIfAbsent(row.getLong(1), none -> new HashMap<>())
                            .computeIfAbsent(row.getString(2), none -> new ArrayList<>())
                            .add(new EarlierNotice(
                                    number,
                                    row.getInt(4),
                                    LocalDate.parse(row.getString(5)),
                                    EstateStore.date(row.getString(6)),
                                    charges(row.getString(7)),
                                    events.getOrDefault(number, List.of())));
                });
        return earlier;
    }

    // No charge number holds a bar: codes are in normal form.
    private static Set<String> charges(String joined) {
        return new TreeSet<>(Arrays.asList(joined.split("\\|", -1)));
    }
}
