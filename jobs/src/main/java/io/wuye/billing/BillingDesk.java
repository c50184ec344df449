package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.Project;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.Range;
import io.wuye.kernel.workspace.Workspace;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings stores and rules together: reads a slice of units and reckons each of them. */
final class BillingDesk {
    /** Units of one range: a few seconds of work, and facts that fit into a few megabytes. */
    static final int UNITS_PER_RANGE = 10_000;

    private final Workspace workspace;
    private final ShareBook book;
    private final EstateStore estate;
    private final FactsStore facts;
    private final ChargeStore charges;
    private final TariffStore tariffs;
    private @Nullable ReckoningRules rules;

    /** @param book what units bear of the run's pools */
    BillingDesk(Workspace workspace, Database database, ShareBook book) {
        this.workspace = workspace;
        this.book = book;
        this.estate = new EstateStore(database.jdbc());
        this.facts = new FactsStore(database.jdbc());
        this.charges = new ChargeStore(database.dataSource());
        this.tariffs = new TariffStore(database.jdbc());
    }

    /** The projects a run is for. */
    List<Project> projects(BillingParameters run) {
        return estate.projects().stream()
                .filter(project -> run.project() == null || run.project().equals(project.code()))
                .toList();
    }

    /** The pieces of a run, month by month, project by project, in door order. */
    List<Range> ranges(BillingParameters run) {
        List<Range> ranges = new ArrayList<>();
        for (YearMonth month : run.months()) {
            for (Project project : projects(run)) {
                long units = estate.unitCount(project.id());
                for (long first = 1; first <= units; first += UNITS_PER_RANGE) {
                    ranges.add(new Slice(month, project.id(), first, Math.min(units, first + UNITS_PER_RANGE - 1))
                            .range());
                }
            }
        }
        return ranges;
    }

    /** The codes of all projects, for a message. */
    String projectCodes() {
        return estate.projects().stream().map(Project::code).collect(Collectors.joining("、"));
    }

    /** Reckons the units of a slice, in door order. */
    void reckon(Slice slice, Reader reader) {
        Map<Long, List<Charge>> posted = charges.posted(slice.month(), slice.units());
        Map<Long, List<Share>> shares = book.shares(slice.units());
        for (UnitFacts unit : facts.facts(slice.units(), Known.NOW, shares)) {
            List<Charge> ofUnit = posted.getOrDefault(unit.unit().id(), List.of());
            reader.read(rules().reckon(unit, slice.month(), ofUnit), ofUnit);
        }
    }

    /** Takes what a unit comes to, and what was posted before. */
    @FunctionalInterface
    interface Reader {
        void read(Reckoning reckoning, List<Charge> posted);
    }

    private ReckoningRules rules() {
        if (rules == null) {
            BillingPolicy policy = workspace.policy(BillingPolicy.FILE, BillingPolicy.class);
            rules = new ReckoningRules(
                    tariffs.byItem(Known.NOW), ReckoningRules.rates(tariffs.byVersion()), policy.meterYearFrom());
        }
        return rules;
    }
}
