package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the sharing out of a pool is laid out: for machines, and as a proof sheet to be hung up in the building. */
final class ShareReport {
    private static final int UNITS_PER_PAGE = 500;

    private final Messages messages;
    private final Columns columns;
    private final ShareStore store;

    /** @param store knows what units are called */
    ShareReport(Messages messages, ShareStore store) {
        this.messages = messages;
        this.columns = new Columns(messages);
        this.store = store;
    }

    /** {@code POOL.csv}: what every unit bears, in door order. */
    Report shares(Allocation allocation) {
        return report(
                allocation,
                List.of(),
                List.of(columns.code("unit_code"), weight(allocation), columns.decimal("quota"), columns.sum("amount")),
                (door, share) ->
                        new @Nullable Object[] {door.unitCode(), share.quantity(), share.quota(), share.amountFen()});
    }

    /**
     * {@code POOL.xlsx}: the same with the arithmetic and the authority.
     *
     * @param versions of the pool's fee item
     */
    Report proof(Allocation allocation, List<Tariff> versions, String projectName) {
        return report(
                allocation,
                notes(allocation, versions, projectName),
                List.of(
                        columns.code("building"),
                        columns.code("unit_code"),
                        weight(allocation),
                        columns.decimal("quota"),
                        columns.sum("floor"),
                        columns.sum("leftover"),
                        columns.sum("amount")),
                (door, share) -> new @Nullable Object[] {
                    door.building(),
                    door.unitCode(),
                    share.quantity(),
                    share.quota(),
                    share.floorFen(),
                    share.leftoverFen(),
                    share.amountFen()
                });
    }

    /** Why a pool is parked, in a sentence. */
    static String reason(Messages messages, Allocation allocation) {
        PoolParking parking = allocation.parking();
        if (parking == null) {
            throw new IllegalStateException("not parked: " + allocation.pool());
        }
        Pool pool = allocation.pool();
        return messages.text(
                "share.parked." + parking.code().code(),
                parking.detail(),
                pool.projectCode(),
                pool.building() == null ? "" : pool.building(),
                pool.tariffCode(),
                messages.text("share.weight." + pool.basis().code()));
    }

    private ReportColumn weight(Allocation allocation) {
        String label = messages.text("share.weight." + allocation.pool().basis().code());
        return ReportColumn.of("weight", label, Kind.DECIMAL).summed();
    }

    private Report report(Allocation allocation, List<String> notes, List<ReportColumn> layout, Line line) {
        Pool pool = allocation.pool();
        String title = messages.text("share.title", pool.code(), pool.period());
        return new Report(pool.code(), title, notes, layout, sink -> {
            for (int first = 0; first < allocation.units(); first += UNITS_PER_PAGE) {
                int end = Math.min(allocation.units(), first + UNITS_PER_PAGE);
                long[] unitIds = allocation.unitIds(first, end);
                Map<Long, ShareStore.Door> doors = store.doors(unitIds);
                for (int place = first; place < end; place++) {
                    ShareStore.Door door = doors.get(allocation.unitId(place));
                    if (door == null) {
                        throw new IllegalStateException("no unit " + allocation.unitId(place));
                    }
                    sink.accept(line.values(door, allocation.share(place)));
                }
            }
        });
    }

    /** The values of one row. */
    @FunctionalInterface
    private interface Line {
        @Nullable Object[] values(ShareStore.Door door, Share share);
    }

    private List<String> notes(Allocation allocation, List<Tariff> versions, String projectName) {
        Pool pool = allocation.pool();
        List<Tariff> inForce = new SharerRules(versions, pool.period().days()).shared();
        String scope = pool.building() == null ? messages.text("share.whole_project") : pool.building();
        return List.of(
                messages.text("share.note.pool", projectName, scope, joined(inForce, Tariff::name), pool.period()),
                messages.text("share.note.authority", joined(inForce, Tariff::authority)),
                messages.text(
                        "share.note.total",
                        Money.yuan(pool.totalFen()),
                        messages.text("share.basis." + pool.basis().code()),
                        allocation.units(),
                        allocation.weight().toPlainString()),
                messages.text("share.note.rule", allocation.leftoverFen()));
    }

    private static String joined(List<Tariff> versions, Function<Tariff, String> word) {
        return versions.stream().map(word).distinct().collect(Collectors.joining("；"));
    }
}
