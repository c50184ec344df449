package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.Unit;
import io.wuye.estate.UnitKind;
import io.wuye.estate.UnitSelection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads, unit by unit in door order, what pools are shared out by; keeps what units bear of them while bills are made. */
final class ShareStore {
    private static final int BATCH_ROWS = 1000;
    private static final String KEEP =
            "INSERT INTO pool_share" + " (unit_id, pool_id, weight, all_weights, amount_fen, parked)";
    private static final String AREA = "(SELECT a.area_m2 FROM area a WHERE a.unit_id = unit.id AND a.from_date <= ?"
            + " AND a.import_id <= ? AND (a.superseded_by IS NULL OR a.superseded_by > ?)"
            + " ORDER BY a.from_date DESC LIMIT 1)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ShareStore(DataSource dataSource) {
        this.batches = new JdbcTemplate(dataSource);
        this.jdbc = JdbcClient.create(batches);
    }

    /** Forgets what an earlier run kept. */
    void clear() {
        jdbc.sql("DELETE FROM pool_share").update();
    }

    /** Keeps what every unit bears of a pool. */
    void keep(Allocation allocation) {
        List<Integer> places = IntStream.range(0, allocation.units()).boxed().toList();
        batches.batchUpdate(KEEP + " VALUES (?, ?, ?, ?, ?, ?)", places, BATCH_ROWS, (statement, place) -> {
            Share share = allocation.share(place);
            statement.setLong(1, allocation.unitId(place));
            statement.setLong(2, share.pool().id());
            statement.setLong(3, share.weight());
            statement.setLong(4, share.allWeights());
            statement.setLong(5, share.amountFen());
            statement.setLong(6, share.parked() ? 1 : 0);
        });
    }

    /**
     * Keeps that units which were billed for a pool's item and period are not to be credited because the pool is parked:
     * a mistyped building takes nothing back. Units that share in another pool of the item are left to that.
     */
    void park(Pool pool, YearMonth billingMonth) {
        jdbc.sql(KEEP + " SELECT DISTINCT c.unit_id, CAST(? AS BIGINT), 0, 0, 0, 1 FROM charge_line c"
                        + " JOIN unit u ON u.id = c.unit_id AND u.superseded_by IS NULL"
                        + " WHERE c.billing_month = ? AND c.tariff_code = ? AND c.period_from = ? AND c.period_to = ?"
                        + " AND u.project_id = ? AND NOT EXISTS (SELECT 1 FROM pool_share s JOIN pool p"
                        + " ON p.id = s.pool_id AND p.superseded_by IS NULL"
                        + " WHERE s.unit_id = c.unit_id AND p.tariff_code = ? AND p.period = ?)")
                .params(
                        pool.id(),
                        billingMonth.toString(),
                        pool.tariffCode(),
                        pool.period().firstDay().toString(),
                        pool.period().lastDay().toString(),
                        pool.projectId(),
                        pool.tariffCode(),
                        pool.period().toString())
                .update();
    }

    /**
     * What units bear, by unit id.
     *
     * @param pools all that may be kept, in the order in which a unit's shares are given
     */
    Map<Long, List<Share>> shares(UnitSelection units, List<Pool> pools) {
        if (pools.isEmpty()) {
            return Map.of();
        }
        Map<Long, Pool> byId = pools.stream().collect(Collectors.toMap(Pool::id, pool -> pool));
        Map<Long, List<Share>> shares = new HashMap<>();
        jdbc.sql("SELECT unit_id, pool_id, weight, all_weights, amount_fen, parked FROM pool_share"
                        + " WHERE unit_id IN (" + units.sql() + ")")
                .params(units.arguments())
                .query(row -> {
                    Pool pool = byId.get(row.getLong(2));
                    if (pool != null) {
                        Share share =
                                new Share(pool, row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6) == 1);
                        EstateStore.add(shares, row.getLong(1), share);
                    }
                });
        shares.values().forEach(ofUnit -> ofUnit.sort(Comparator.comparingInt(share -> pools.indexOf(share.pool()))));
        return shares;
    }

    /**
     * Units in door order.
     *
     * @param day whose area counts
     */
    void units(UnitSelection units, LocalDate day, Known known, SharerReader reader) {
        List<Object> arguments = new ArrayList<>(List.of(day.toString(), known.importId(), known.importId()));
        arguments.addAll(units.arguments());
        arguments.add(known.importId());
        arguments.add(known.importId());
        jdbc.sql("SELECT id, project_code, unit_code, building, kind, handover_date, coefficient,"
                        + " COALESCE(" + AREA + ", area_m2) FROM unit WHERE id IN (" + units.sql() + ") AND"
                        + Known.CONDITION + "ORDER BY door_key, id")
                .params(arguments)
                .query(row -> {
                    reader.read(unit(row), row.getString(8), row.getString(7));
                });
    }

    /** Takes a unit, its square metres and its coefficient, as texts. */
    @FunctionalInterface
    interface SharerReader {
        void read(Unit unit, String areaM2, @Nullable String coefficient);
    }

    /**
     * Buildings and codes of units.
     *
     * @param unitIds a few hundred
     */
    Map<Long, Door> doors(long[] unitIds) {
        Map<Long, Door> doors = new HashMap<>();
        String marks = String.join(", ", Collections.nCopies(unitIds.length, "?"));
        jdbc.sql("SELECT id, building, unit_code FROM unit WHERE superseded_by IS NULL AND id IN (" + marks + ")")
                .params(Arrays.stream(unitIds).boxed().toList())
                .query(row -> {
                    doors.put(row.getLong(1), new Door(row.getString(2), row.getString(3)));
                });
        return doors;
    }

    /** What people call a unit. */
    record Door(String building, String unitCode) {}

    /** The names of a project's buildings in door order, at most a few. */
    List<String> buildings(long projectId, int atMost) {
        return jdbc.sql("SELECT building FROM unit WHERE project_id = ? AND superseded_by IS NULL"
                        + " GROUP BY building ORDER BY MIN(door_key) LIMIT ?")
                .params(projectId, atMost)
                .query(String.class)
                .list();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                UnitKind.of(row.getString(5)),
                EstateStore.date(row.getString(6)));
    }
}
