package io.wuye.billing;

import io.wuye.estate.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a fee item holds for a unit on a day.
 *
 * <p>Of the versions whose scope covers the unit and whose days contain the day, the narrowest scope wins; within one
 * scope the version that started last, so that a new price ends the one before without touching it.
 */
public final class TariffRules {
    private TariffRules() {}

    /**
     * The version in force; null when the item is not charged to the unit that day.
     *
     * @param versions all versions of one fee item, in any order
     */
    public static @Nullable Tariff inForce(List<Tariff> versions, Unit unit, LocalDate day) {
        Tariff best = null;
        for (Tariff version : versions) {
            if (version.days().contains(day) && version.scope().covers(unit) && (best == null || wins(version, best))) {
                best = version;
            }
        }
        return best;
    }

    private static boolean wins(Tariff one, Tariff other) {
        int narrower = Integer.compare(one.scope().narrowness(), other.scope().narrowness());
        return narrower != 0
                ? narrower > 0
                : one.days().first().isAfter(other.days().first());
    }
}
