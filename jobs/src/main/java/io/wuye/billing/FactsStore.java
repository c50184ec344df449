package io.wuye.billing;

import io.wuye.estate.AreaVersion;
import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.Party;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.time.DateRange;
import io.wuye.metering.Meter;
import io.wuye.metering.MeterStore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers what is known of units, a few thousand at a time. */
public final class FactsStore {
    private final EstateStore estate;
    private final MeterStore meters;

    public FactsStore(JdbcClient jdbc) {
        this.estate = new EstateStore(jdbc);
        this.meters = new MeterStore(jdbc);
    }

    /**
     * The facts of the selected units, in door order.
     *
     * @param shares what units bear of pools, by unit id
     */
    List<UnitFacts> facts(UnitSelection units, Known known, Map<Long, List<Share>> shares) {
        Map<Long, List<AreaVersion>> areas = estate.areas(units, known);
        Map<Long, List<Party>> parties = estate.parties(units, known);
        Map<Long, List<Factor>> factors = factors(units, known);
        Map<Long, List<Meter>> metersOfUnits = meters.meters(units, known);
        List<UnitFacts> facts = new ArrayList<>();
        estate.units(units, known).forEach((unit, first) -> {
            List<AreaVersion> all = new ArrayList<>(List.of(first));
            all.addAll(areas.getOrDefault(unit.id(), List.of()));
            facts.add(new UnitFacts(
                    unit,
                    all,
                    parties.getOrDefault(unit.id(), List.of()),
                    factors.getOrDefault(unit.id(), List.of()),
                    metersOfUnits.getOrDefault(unit.id(), List.of()),
                    shares.getOrDefault(unit.id(), List.of())));
        });
        return facts;
    }

    private Map<Long, List<Factor>> factors(UnitSelection units, Known known) {
        Map<Long, List<Factor>> found = new HashMap<>();
        estate.select(
                "SELECT unit_id, tariff_code, factor, from_date, to_date, reason FROM factor",
                "unit_id",
                units,
                known,
                "unit_id, tariff_code, from_date",
                row -> EstateStore.add(
                        found,
                        row.getLong(1),
                        new Factor(
                                row.getString(2),
                                new BigDecimal(row.getString(3)),
                                DateRange.of(LocalDate.parse(row.getString(4)), EstateStore.date(row.getString(5))),
                                row.getString(6))));
        return found;
    }
}
