package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.util.List;
import java.util.SortedSet;

/**
 * What a billing month brings to units of some classes, as far as their facts are plain.
 *
 * @param classes ids of building and use; none if all of the project are alike
 * @param items billed as sets, by code
 * @param rowCodes items billed row by row
 * @param days over which a unit's facts must not change for it to be billed so
 */
record SetProfile(List<Long> classes, List<SetItem> items, SortedSet<String> rowCodes, DateRange days) {
    private static final int AREA_DECIMALS = 4;

    /**
     * How many lines the sets bring to a plain unit: none if it has its lines of the month.
     *
     * @param posted the unit's charges of the month
     */
    int linesToPost(UnitFacts unit, List<Charge> posted) {
        boolean charged = posted.stream().anyMatch(line -> !rowCodes.contains(line.tariffCode()));
        long areaE4 = unit.areas().get(0).areaM2().movePointRight(AREA_DECIMALS).longValueExact();
        return charged
                ? 0
                : (int) items.stream()
                        .filter(item -> item.amountFen(areaE4) != 0)
                        .count();
    }
}
