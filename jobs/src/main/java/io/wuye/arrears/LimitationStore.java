package io.wuye.arrears;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the claims that are open and what happened to them; works on what {@link StandingStore} gathered. */
final class LimitationStore {
    private static final int UNITS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final boolean instalments;

    /** @param instalments whether the periods of a fee item are instalments of one debt */
    LimitationStore(Database database, boolean instalments) {
        this.jdbc = database.jdbc();
        this.instalments = instalments;
    }

    /** A claim. */
    private record Claim(String chargeNo, long unitId, LocalDate due, LocalDate lastDue) {}

    /** Every open charge in door order: number, due, restarted on, by what, last day, days left. */
    void clocks(LocalDate asOf, Consumer<@Nullable Object[]> sink) {
        List<Long> units = jdbc.sql("SELECT t.unit_id FROM standing t JOIN unit u ON u.id = t.unit_id"
                        + " AND u.superseded_by IS NULL JOIN project j ON j.id = t.project_id AND j.superseded_by IS NULL"
                        + " WHERE t.open_fen > 0 GROUP BY t.unit_id, j.door_key, u.door_key"
                        + " ORDER BY j.door_key, u.door_key, t.unit_id")
                .query(Long.class)
                .list();
        for (int from = 0; from < units.size(); from += UNITS_AT_ONCE) {
            List<Long> page = units.subList(from, Math.min(units.size(), from + UNITS_AT_ONCE));
            String ids = String.join(", ", page.stream().map(String::valueOf).toList());
            Map<Long, List<Claim>> claims = claims(ids);
            Map<String, List<LimitationRules.Event>> events = events(ids, asOf);
            for (long unit : page) {
                claims.getOrDefault(unit, List.of()).forEach(claim -> sink.accept(row(claim, events, asOf)));
            }
        }
    }

    private @Nullable Object[] row(Claim claim, Map<String, List<LimitationRules.Event>> events, LocalDate asOf) {
        List<LimitationRules.Event> own = new ArrayList<>(events.getOrDefault(claim.chargeNo(), List.of()));
        own.addAll(events.getOrDefault(unit(claim.unitId()), List.of()));
        own.sort(Comparator.comparing(LimitationRules.Event::on).thenComparing(LimitationRules.Event::kind));
        LimitationRules.Clock clock = LimitationRules.clock(instalments ? claim.lastDue() : claim.due(), own);
        LocalDate restarted = clock.restartedOn();
        return new @Nullable Object[] {
            claim.chargeNo(),
            claim.due().toString(),
            restarted == null ? null : restarted.toString(),
            clock.event(),
            clock.lastDay().toString(),
            clock.daysLeft(asOf)
        };
    }

    private Map<Long, List<Claim>> claims(String ids) {
        Map<Long, List<Claim>> claims = new HashMap<>();
        jdbc.sql("SELECT * FROM (SELECT replace(t.billing_month, '-', '') || '/' || replace(u.project_code, '/', '／')"
                        + " || '/' || replace(u.unit_code, '/', '／') || '/' || replace(t.tariff_code, '/', '／') || '/'"
                        + " || t.seq AS charge_no, t.unit_id, t.due_date, MAX(t.due_date) OVER (PARTITION BY t.unit_id,"
                        + " t.tariff_code, t.party) AS last_due, t.open_fen, t.billing_month, t.tariff_code, t.seq"
                        + " FROM standing t JOIN unit u ON u.id = t.unit_id AND u.superseded_by IS NULL"
                        + " WHERE t.unit_id IN (" + ids + ")) c WHERE open_fen > 0"
                        + " ORDER BY unit_id, due_date, billing_month, tariff_code, seq")
                .query(row -> {
                    claims.computeIfAbsent(row.getLong("unit_id"), none -> new ArrayList<>())
                            .add(new Claim(
                                    ChargeNumber.parse(row.getString("charge_no"))
                                            .orElseThrow()
                                            .toString(),
                                    row.getLong("unit_id"),
                                    LocalDate.parse(row.getString("due_date")),
                                    LocalDate.parse(row.getString("last_due"))));
                });
        return claims;
    }

    /** What happened until a day, by charge number, or by unit for what concerns all its debts. */
    private Map<String, List<LimitationRules.Event>> events(String ids, LocalDate asOf) {
        Map<String, List<LimitationRules.Event>> events = new HashMap<>();
        jdbc.sql("SELECT unit_id, charge_no, kind, happened_on FROM limitation_event WHERE superseded_by IS NULL"
                        + " AND happened_on <= ? AND unit_id IN (" + ids + ")")
                .param(asOf.toString())
                .query(row -> {
                    String charge = row.getString(2);
                    String key = charge.isEmpty()
                            ? unit(row.getLong(1))
                            : ChargeNumber.parse(charge).orElseThrow().toString();
                    add(events, key, row.getString(3), row.getString(4));
                });
        jdbc.sql("SELECT DISTINCT replace(a.billing_month, '-', '') || '/' || replace(u.project_code, '/', '／') || '/'"
                        + " || replace(u.unit_code, '/', '／') || '/' || replace(a.tariff_code, '/', '／') || '/' || a.seq,"
                        + " p.paid_on FROM standing t JOIN allocation a ON a.billing_month = t.billing_month"
                        + " AND a.unit_id = t.unit_id AND a.tariff_code = t.tariff_code AND a.seq = t.seq"
                        + " JOIN payment p ON p.payment_id = a.payment_id AND p.kind = 'payment'"
                        + " JOIN unit u ON u.id = t.unit_id AND u.superseded_by IS NULL"
                        + " WHERE t.open_fen > 0 AND a.amount_fen > 0 AND p.paid_on <= ? AND t.unit_id IN (" + ids
                        + ")")
                .param(asOf.toString())
                .query(row -> {
                    String number =
                            ChargeNumber.parse(row.getString(1)).orElseThrow().toString();
                    add(events, number, "part-payment", row.getString(2));
                });
        demands(ids, asOf, events);
        return events;
    }

    /** Letters of this program that arrived; a fee notice (level 0) demands nothing. */
    private void demands(String ids, LocalDate asOf, Map<String, List<LimitationRules.Event>> events) {
        jdbc.sql("SELECT DISTINCT l.charge_no, SUBSTR(e.at, 1, 10) FROM notice n"
                        + " JOIN notice_line l ON l.notice_id = n.notice_id JOIN notice_event e"
                        + " ON e.issued_notice_id = n.notice_id AND e.superseded_by IS NULL WHERE n.level > 0"
                        + " AND e.event IN ('delivered', 'signed', 'refused') AND SUBSTR(e.at, 1, 10) <= ?"
                        + " AND n.unit_id IN (" + ids + ")")
                .param(asOf.toString())
                .query(row -> {
                    String number =
                            ChargeNumber.parse(row.getString(1)).orElseThrow().toString();
                    add(events, number, "demand", row.getString(2));
                });
    }

    private static void add(Map<String, List<LimitationRules.Event>> events, String key, String kind, String day) {
        events.computeIfAbsent(key, none -> new ArrayList<>())
                .add(new LimitationRules.Event(kind, LocalDate.parse(day)));
    }

    // No charge number begins so.
    private static String unit(long unitId) {
        return "unit " + unitId;
    }
}
