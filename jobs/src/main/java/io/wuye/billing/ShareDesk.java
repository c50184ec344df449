package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.Party;
import io.wuye.estate.Unit;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.metering.Meter;
import io.wuye.metering.MeterStore;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Brings stores and rules together: shares pools out by the facts of the register. */
final class ShareDesk {
    private static final int BUILDINGS_NAMED = 20;

    private final EstateStore estate;
    private final ShareStore store;
    private final MeterStore meters;
    private final Known known;
    private final SortedMap<String, List<Tariff>> items;

    /** @param known the facts that count */
    ShareDesk(Database database, Known known) {
        this.estate = new EstateStore(database.jdbc());
        this.store = new ShareStore(database.dataSource());
        this.meters = new MeterStore(database.jdbc());
        this.known = known;
        this.items = new TariffStore(database.jdbc()).byItem(known);
    }

    /** The versions of a pool's fee item. */
    List<Tariff> versions(Pool pool) {
        return items.getOrDefault(pool.tariffCode(), List.of());
    }

    /** The month in which a pool is billed. */
    YearMonth billingMonth(Pool pool) {
        return SharerRules.billingMonth(versions(pool), pool.period());
    }

    /**
     * Pools whose units are read in one go: those of an estate's buildings, which are many and small. A pool of the whole
     * estate goes by itself, so that no more than one of them is in memory.
     */
    static Collection<List<Pool>> groups(List<Pool> pools) {
        Map<String, List<Pool>> groups = new LinkedHashMap<>();
        for (Pool pool : pools) {
            String group = pool.building() == null ? "pool " + pool.id() : "buildings of " + pool.projectId();
            groups.computeIfAbsent(group + " " + pool.period(), none -> new ArrayList<>())
                    .add(pool);
        }
        return groups.values();
    }

    /** Shares out the pools of one group, each by itself. */
    void allocate(List<Pool> pools, Consumer<Allocation> sink) {
        Pool first = pools.get(0);
        UnitSelection units = UnitSelection.project(first.projectId());
        boolean metered = pools.stream().anyMatch(pool -> pool.basis() == ShareBasis.USAGE);
        Map<Long, List<Meter>> metersOfUnits = metered ? meters.meters(units, known) : Map.of();
        Map<Long, List<Party>> parties =
                estate.parties(units.handedOverAfter(first.period().firstDay()), known);
        Map<String, List<Gathering>> byBuilding = new LinkedHashMap<>();
        for (Pool pool : pools) {
            byBuilding
                    .computeIfAbsent(named(pool.building()), none -> new ArrayList<>())
                    .add(new Gathering(pool, versions(pool), metersOfUnits));
        }
        store.units(units, first.period().lastDay(), known, (unit, areaM2, coefficient) -> {
            String building = first.building() == null ? "" : unit.building();
            for (Gathering gathering : byBuilding.getOrDefault(building, List.of())) {
                gathering.add(unit, parties.getOrDefault(unit.id(), List.of()), areaM2, coefficient);
            }
        });
        byBuilding.values().forEach(gatherings -> gatherings.forEach(gathering -> sink.accept(allocation(gathering))));
    }

    private static String named(@Nullable String building) {
        return building == null ? "" : building;
    }

    private Allocation allocation(Gathering gathering) {
        Pool pool = gathering.pool;
        if (gathering.sharers.shared().isEmpty()) {
            return Allocation.parked(pool, new long[0], new PoolParking(PoolParking.Code.NOT_SHARED, ""));
        }
        if (pool.building() != null && !gathering.found) {
            String buildings = String.join("、", store.buildings(pool.projectId(), BUILDINGS_NAMED));
            return Allocation.parked(pool, new long[0], new PoolParking(PoolParking.Code.NO_BUILDING, buildings));
        }
        long[] unitIds = gathering.unitIds.build().toArray();
        PoolParking unmetered = pool.basis() == ShareBasis.USAGE ? gathering.meters.parking() : null;
        return unmetered == null
                ? Allocation.of(pool, unitIds, gathering.weights.build().toArray())
                : Allocation.parked(pool, unitIds, unmetered);
    }

    /** The units of one pool as they come. */
    private static final class Gathering {
        private final Pool pool;
        private final SharerRules sharers;
        private final Map<Long, List<Meter>> metersOfUnits;
        private final PoolMeters meters;
        private final LongStream.Builder unitIds = LongStream.builder();
        private final LongStream.Builder weights = LongStream.builder();
        private boolean found;

        Gathering(Pool pool, List<Tariff> versions, Map<Long, List<Meter>> metersOfUnits) {
            this.pool = pool;
            this.sharers = new SharerRules(versions, pool.period().days());
            this.metersOfUnits = metersOfUnits;
            this.meters = new PoolMeters(pool, metersOfUnits.values());
        }

        void add(Unit unit, List<Party> parties, String areaM2, @Nullable String coefficient) {
            found = true;
            if (sharers.takesPart(unit, parties)) {
                unitIds.add(unit.id());
                weights.add(weight(unit, areaM2, coefficient));
            }
        }

        private long weight(Unit unit, String areaM2, @Nullable String coefficient) {
            int decimals = pool.basis().decimals();
            return switch (pool.basis()) {
                case AREA -> ShareRules.weight(areaM2, decimals);
                case HOUSEHOLD -> 1;
                case COEFFICIENT -> coefficient == null ? 0 : ShareRules.weight(coefficient, decimals);
                case USAGE -> meters.weight(metersOfUnits.getOrDefault(unit.id(), List.of()));
            };
        }
    }
}
