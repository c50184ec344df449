package io.wuye.metering;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.UnitSelection;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the meters of units with their readings. */
public final class MeterStore {
    private final JdbcClient jdbc;
    private final EstateStore estate;

    public MeterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.estate = new EstateStore(jdbc);
    }

    /** The meters of each unit, by code, ends settled between old and new. */
    public Map<Long, List<Meter>> meters(UnitSelection units, Known known) {
        // An estate without meters is asked with one look, not with a join over its units.
        if (jdbc.sql("SELECT 1 FROM meter LIMIT 1").query(Long.class).optional().isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Reading>> readings = readings(units, known);
        Map<Long, List<Meter>> meters = new HashMap<>();
        estate.select(
                "SELECT unit_id, id, meter_code, kind, tariff_code, digits, ratio, installed_on, initial_reading,"
                        + " replaced_on, final_reading, replaces FROM meter",
                "unit_id",
                units,
                known,
                "unit_id, meter_code",
                row -> EstateStore.add(
                        meters, row.getLong(1), meter(row, readings.getOrDefault(row.getLong(2), List.of()))));
        meters.replaceAll((unitId, ofUnit) -> MeterRules.replaced(ofUnit));
        return meters;
    }

    private Map<Long, List<Reading>> readings(UnitSelection units, Known known) {
        Map<Long, List<Reading>> readings = new HashMap<>();
        estate.select(
                "SELECT meter_id, read_on, reading, estimated FROM reading",
                "meter_id",
                new UnitSelection("SELECT id FROM meter WHERE unit_id IN (" + units.sql() + ")", units.arguments()),
                known,
                "meter_id, read_on",
                row -> EstateStore.add(
                        readings,
                        row.getLong(1),
                        new Reading(
                                LocalDate.parse(row.getString(2)),
                                new BigDecimal(row.getString(3)),
                                row.getString(4).equals("yes") ? Reading.Kind.ESTIMATED : Reading.Kind.ACTUAL)));
        return readings;
    }

    private static Meter meter(ResultSet row, List<Reading> readings) throws SQLException {
        String digits = row.getString("digits");
        return new Meter(
                row.getString("meter_code"),
                MeterKind.of(row.getString("kind")),
                row.getString("tariff_code"),
                digits == null ? null : Integer.valueOf(digits),
                new BigDecimal(row.getString("ratio")),
                EstateStore.date(row.getString("installed_on")),
                decimal(row.getString("initial_reading")),
                EstateStore.date(row.getString("replaced_on")),
                decimal(row.getString("final_reading")),
                row.getString("replaces"),
                new ArrayList<>(readings));
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
