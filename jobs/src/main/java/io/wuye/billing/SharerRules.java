package io.wuye.billing;

import io.wuye.estate.Liability;
import io.wuye.estate.LiabilityRules;
import io.wuye.estate.Party;
import io.wuye.estate.Unit;
import io.wuye.kernel.time.DateRange;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which units share in a pool: those for which, on some day of its period, a version of its fee item that is shared out
 * is in force while they are served.
 *
 * <p>A unit that nobody answers for shares too, so that the others' shares do not wait for its party.
 */
final class SharerRules {
    private final List<Tariff> versions;
    private final DateRange period;
    private final SortedSet<LocalDate> changes = new TreeSet<>();

    /** @param versions all versions of the pool's fee item */
    SharerRules(List<Tariff> versions, DateRange period) {
        this.versions = versions;
        this.period = period;
        changes.add(period.first());
        versions.forEach(version -> change(changes, version.days()));
    }

    /**
     * The month in which a pool is billed: the first of its period in advance, the last in arrears, by the version that
     * started last; also the last while no version shares out.
     */
    static YearMonth billingMonth(List<Tariff> versions, Period period) {
        return new SharerRules(versions, period.days())
                .shared().stream()
                        .max(Comparator.comparing(version -> version.days().first()))
                        .filter(version -> version.timing() == Timing.ADVANCE)
                        .map(version -> period.start())
                        .orElse(period.end());
    }

    /** What of a unit's shares is billed in a month under a fee item. */
    static List<Share> billedIn(YearMonth month, List<Tariff> versions, List<Share> shares) {
        if (versions.isEmpty()) {
            return List.of();
        }
        return shares.stream()
                .filter(share ->
                        share.pool().tariffCode().equals(versions.get(0).code())
                                && billingMonth(versions, share.pool().period()).equals(month))
                .toList();
    }

    /** Why shares cannot be billed: the first parked pool, else what else is known; null if they can. */
    static @Nullable Parking parking(List<Share> shares, @Nullable Parking other) {
        return shares.stream()
                .filter(Share::parked)
                .findFirst()
                .map(share -> new Parking(
                        Parking.Code.POOL_PARKED,
                        share.pool().period().days(),
                        share.pool().code()))
                .orElse(other);
    }

    /** The versions that share out on some day of the period, whomever they are for. */
    List<Tariff> shared() {
        return versions.stream()
                .filter(version -> version.shared()
                        && !version.days().first().isAfter(period.last())
                        && !version.days().last().isBefore(period.first()))
                .toList();
    }

    /**
     * Whether a unit shares.
     *
     * @param parties the unit's; they matter only if it is handed over after the period's first day
     */
    boolean takesPart(Unit unit, List<Party> parties) {
        SortedSet<LocalDate> days = changes;
        if (unit.handover() != null && unit.handover().isAfter(period.first())) {
            days = new TreeSet<>(changes);
            days.add(unit.handover());
            for (Party party : parties) {
                change(days, party.days());
            }
        }
        for (LocalDate day : days) {
            if (period.contains(day)
                    && isShared(unit, day)
                    && LiabilityRules.on(day, unit, parties).state() != Liability.State.NOT_SERVED) {
                return true;
            }
        }
        return false;
    }

    private boolean isShared(Unit unit, LocalDate day) {
        Tariff version = TariffRules.inForce(versions, unit, day);
        return version != null && version.shared();
    }

    private static void change(SortedSet<LocalDate> changes, DateRange days) {
        changes.add(days.first());
        changes.add(days.last().plusDays(1));
    }
}
