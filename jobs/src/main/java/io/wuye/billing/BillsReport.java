package io.wuye.billing;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code bills.xlsx}: an overview by building, then one sheet per building with one row per unit and one column per fee
 * item. Every sheet sums to the summary's figures.
 */
final class BillsReport {
    private final Messages messages;
    private final Period period;
    private final ChargeStore store;
    private final SortedMap<String, String> items;

    /** @param items code and name of the fee items of the period */
    BillsReport(Messages messages, Period period, ChargeStore store, SortedMap<String, String> items) {
        this.messages = messages;
        this.period = period;
        this.store = store;
        this.items = items;
    }

    /** The sheets, the overview first; only the overview when nothing stands. */
    List<Report> sheets() {
        List<ChargeStore.Building> buildings = store.buildings(period);
        long projects = buildings.stream()
                .map(ChargeStore.Building::projectCode)
                .distinct()
                .count();
        Map<ChargeStore.Building, String> names = new LinkedHashMap<>();
        buildings.forEach(building ->
                names.put(building, projects == 1 ? building.name() : building.projectCode() + " " + building.name()));
        List<Report> sheets = new ArrayList<>();
        sheets.add(overview(names));
        names.forEach((building, name) -> sheets.add(report(name, true, rows(building))));
        return sheets;
    }

    private Report overview(Map<ChargeStore.Building, String> names) {
        RowSource rows = sink -> names.forEach((building, name) -> {
            Line line = new Line(name);
            store.bills(period, building, (unit, party, item, fen) -> line.add(item, fen));
            sink.accept(line.values(items, false));
        });
        return report(messages.text("billing.bills.overview"), false, rows);
    }

    private RowSource rows(ChargeStore.Building building) {
        return sink -> {
            Map<String, Line> units = new LinkedHashMap<>();
            store.bills(period, building, (unit, party, item, fen) -> {
                Line line = units.computeIfAbsent(unit, Line::new);
                line.parties.add(party);
                line.add(item, fen);
            });
            units.values().forEach(line -> sink.accept(line.values(items, true)));
        };
    }

    private Report report(String name, boolean units, RowSource rows) {
        Columns columns = new Columns(messages);
        List<ReportColumn> layout = new ArrayList<>();
        layout.add(units ? columns.code("unit_code") : columns.text("building"));
        if (units) {
            layout.add(columns.person("party"));
        }
        items.forEach((code, item) ->
                layout.add(ReportColumn.of(code, item, Kind.MONEY).summed()));
        layout.add(columns.sum("total"));
        return new Report(name, messages.text("billing.bills.title", name, period), List.of(), layout, rows);
    }

    /** One row being gathered: what it is called, whom it names, fen by fee item. */
    private static final class Line {
        private final String name;
        private final Set<String> parties = new LinkedHashSet<>();
        private final Map<String, Long> fenByItem = new TreeMap<>();

        Line(String name) {
            this.name = name;
        }

        void add(String item, long fen) {
            fenByItem.merge(item, fen, Long::sum);
        }

        @Nullable Object[] values(SortedMap<String, String> items, boolean withParties) {
            List<@Nullable Object> values = new ArrayList<>();
            values.add(name);
            if (withParties) {
                values.add(String.join("、", parties));
            }
            items.keySet().forEach(item -> values.add(fenByItem.get(item)));
            values.add(fenByItem.values().stream().mapToLong(Long::longValue).sum());
            return values.toArray(new @Nullable Object[0]);
        }
    }
}
