package io.wuye.billing;

import io.wuye.estate.AreaVersion;
import io.wuye.estate.Party;
import io.wuye.estate.Unit;
import io.wuye.metering.Meter;
import java.time.LocalDate;
import java.util.List;

/**
 * All that is known of a unit when it is billed.
 *
 * @param areas in any order, one of them from {@link LocalDate#MIN}
 * @param parties in file order
 * @param factors of every fee item
 * @param meters of every fee item, with their readings
 * @param shares what it bears of the pools that the run bills
 */
public record UnitFacts(
        Unit unit,
        List<AreaVersion> areas,
        List<Party> parties,
        List<Factor> factors,
        List<Meter> meters,
        List<Share> shares) {
    public UnitFacts {
        if (areas.stream().noneMatch(area -> area.from().equals(LocalDate.MIN))) {
            throw new IllegalArgumentException("unit " + unit.code() + " has no first area");
        }
    }
}
