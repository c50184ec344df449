package io.wuye.arrears;

import io.wuye.kernel.report.Columns;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How arrears are laid out: by unit, by group, as rates, charge by charge. */
public final class ArrearsReport {
    private final Messages messages;
    private final Columns columns;

    public ArrearsReport(Messages messages) {
        this.messages = messages;
        this.columns = new Columns(messages);
    }

    /** One row per unit with something open. */
    Report ageing(LocalDate asOf, StandingStore store) {
        List<ReportColumn> all = new ArrayList<>(
                List.of(columns.code("project_code"), columns.code("unit_code"), columns.person("party")));
        all.addAll(buckets());
        return new Report("ageing", title("age", asOf), List.of(messages.text("arrears.note")), all, sink -> {
            Units units = new Units(sink);
            store.aged(asOf, units::add);
            units.end();
        });
    }

    /** One row per project, building, unit or item. */
    public Report grouped(Grouping by, LocalDate asOf, RowsOf rows) {
        List<ReportColumn> all = new ArrayList<>();
        all.add(ReportColumn.of(by.code(), messages.text("arrears.by." + by.code()), Kind.CODE));
        all.addAll(buckets());
        return new Report("ageing-" + by.code(), title("age", asOf), List.of(), all, rows::forEach);
    }

    /** Where rows of a group come from. */
    @FunctionalInterface
    public interface RowsOf {
        void forEach(Consumer<@Nullable Object[]> sink);
    }

    /** Rates by project, building, item, month and year. */
    Report rates(LocalDate asOf, StandingStore store) {
        return new Report(
                "rates",
                title("rates", asOf),
                List.of(messages.text("arrears.rates.note")),
                List.of(
                        columns.code("scope"),
                        columns.code("key"),
                        columns.money("charged"),
                        columns.money("collected"),
                        columns.money("open"),
                        columns.money("overdue"),
                        rate("collection_rate"),
                        rate("arrears_rate"),
                        columns.integer("units"),
                        columns.integer("paid_units"),
                        rate("household_rate"),
                        columns.money("old_arrears"),
                        columns.money("recovered"),
                        rate("recovery_rate")),
                sink -> {
                    for (RateScope scope : RateScope.values()) {
                        store.rates(scope, asOf, rate -> sink.accept(row(rate)));
                    }
                });
    }

    private static @Nullable Object[] row(Rate rate) {
        return new @Nullable Object[] {
            rate.scope().code(),
            rate.key(),
            rate.chargedFen(),
            rate.collectedFen(),
            rate.openFen(),
            rate.overdueFen(),
            rate.collection(),
            rate.arrears(),
            rate.units(),
            rate.paidUnits(),
            rate.household(),
            rate.oldFen(),
            rate.recoveredFen(),
            rate.recovery()
        };
    }

    /** Every open charge. */
    Report open(LocalDate asOf, StandingStore store) {
        return new Report(
                "open",
                title("list", asOf),
                List.of(),
                List.of(
                        columns.code("charge_no"),
                        columns.code("project_code"),
                        columns.code("building"),
                        columns.code("unit_code"),
                        columns.person("party"),
                        columns.code("tariff_code"),
                        columns.code("kind"),
                        columns.date("service_from"),
                        columns.date("service_to"),
                        columns.date("due_date"),
                        columns.integer("days"),
                        columns.sum("amount"),
                        columns.sum("open")),
                sink -> store.open(asOf, sink));
    }

    /** Until when every open charge can be sued for. */
    Report limitation(LocalDate asOf, LimitationStore store) {
        return new Report(
                "limitation",
                title("limitation", asOf),
                List.of(messages.text("arrears.limitation.note")),
                List.of(
                        columns.code("charge_no"),
                        columns.date("due_date"),
                        columns.date("restarted_on"),
                        columns.code("restart_event"),
                        columns.date("last_day"),
                        columns.integer("days_left")),
                sink -> store.clocks(asOf, sink));
    }

    private ReportColumn rate(String name) {
        return ReportColumn.of(name, messages.text("column." + name), Kind.RATE);
    }

    private List<ReportColumn> buckets() {
        List<ReportColumn> sums = new ArrayList<>();
        AgeingRules.BUCKETS.forEach(name -> sums.add(columns.sum(name)));
        sums.add(columns.sum("total"));
        return sums;
    }

    private String title(String what, LocalDate asOf) {
        return messages.text("arrears." + what + ".title", asOf);
    }

    /** Puts the parties of one unit, which come one after the other, into one row. */
    private static final class Units {
        private final Consumer<@Nullable Object[]> sink;
        private final Set<String> parties = new LinkedHashSet<>();
        private long unitId;
        private String projectCode = "";
        private String unitCode = "";
        private long[] fen = new long[AgeingRules.BUCKETS.size()];

        Units(Consumer<@Nullable Object[]> sink) {
            this.sink = sink;
        }

        void add(long unit, String project, String code, String party, long[] more) {
            if (unit != unitId) {
                end();
                unitId = unit;
                projectCode = project;
                unitCode = code;
                fen = new long[AgeingRules.BUCKETS.size()];
            }
            // Joint owners are one party here: a name is not told twice.
            parties.addAll(List.of(party.split("、", -1)));
            for (int i = 0; i < fen.length; i++) {
                fen[i] = Math.addExact(fen[i], more[i]);
            }
        }

        void end() {
            if (!parties.isEmpty()) {
                @Nullable Object[] row = new @Nullable Object[fen.length + 4];
                row[0] = projectCode;
                row[1] = unitCode;
                row[2] = String.join("、", parties);
                long total = 0;
                for (int i = 0; i < fen.length; i++) {
                    row[3 + i] = fen[i];
                    total = Math.addExact(total, fen[i]);
                }
                row[3 + fen.length] = total;
                parties.clear();
                sink.accept(row);
            }
        }
    }
}
