package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.Project;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.run.Range;
import io.wuye.kernel.workspace.Workspace;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings stores and rules together: says what a slice of units comes to.
 *
 * <p>Plain units are billed as sets, by SQL; whatever the register says more about, unit by unit, by the rules. Both come
 * to the same lines: the sets are the rules' arithmetic, done at once.
 */
final class BillingDesk {
    /** Units whose facts are held at once. */
    private static final int UNITS_PER_PAGE = 1_000;

    private final boolean bySets;
    private final Workspace workspace;
    private final ShareBook book;
    private final EstateStore estate;
    private final FactsStore facts;
    private final ChargeStore charges;
    private final TariffStore tariffs;
    private final BillUnitStore units;
    private final SetStore sets;
    private final Map<String, List<SetProfile>> profiles = new HashMap<>();
    private final Map<List<Object>, SetTotals> totals = new HashMap<>();
    private @Nullable Slices slices;
    private @Nullable ReckoningRules rules;

    /**
     * @param book what units bear of the run's pools
     * @param bySets false to bill all units by the rules
     */
    BillingDesk(Workspace workspace, Database database, ShareBook book, boolean bySets) {
        this.workspace = workspace;
        this.book = book;
        this.bySets = bySets;
        this.estate = new EstateStore(database.jdbc());
        this.facts = new FactsStore(database.jdbc());
        this.charges = new ChargeStore(database.dataSource());
        this.tariffs = new TariffStore(database.jdbc());
        this.units = new BillUnitStore(database);
        this.sets = new SetStore(database);
    }

    /** Makes ready what ranges and sets are made of. */
    void open() {
        units.refresh();
    }

    /** The projects a run is for. */
    List<Project> projects(BillingParameters run) {
        return estate.projects().stream()
                .filter(project -> run.project() == null || run.project().equals(project.code()))
                .toList();
    }

    /** The pieces of a run, month by month, project by project. */
    List<Range> ranges(BillingParameters run) {
        List<Range> ranges = new ArrayList<>();
        for (YearMonth month : run.months()) {
            ranges.addAll(slices(run).ranges(month, extent -> units.pieces(extent, Slices.UNITS_PER_RANGE)));
        }
        return ranges;
    }

    /** The slices of a range. */
    List<Slice> slices(BillingParameters run, Range range) {
        return slices(run).of(range);
    }

    private Slices slices(BillingParameters run) {
        if (slices == null) {
            Set<Long> projects = projects(run).stream().map(Project::id).collect(Collectors.toSet());
            slices = new Slices(units.extents().stream()
                    .filter(extent -> projects.contains(extent.projectId()))
                    .toList());
        }
        return slices;
    }

    /** The codes of all projects, for a message. */
    String projectCodes() {
        return estate.projects().stream().map(Project::code).collect(Collectors.joining("、"));
    }

    /** Reckons the units of a slice, those that are not plain by id. */
    void reckon(Slice slice, SetReader bySet, Reader byRow) {
        boolean charged = sets.hasCharges(slice);
        for (SetProfile profile : profiles(slice)) {
            if (!bySets) {
                reckon(slice.month(), units.units(slice, SetSql.of(profile)), null, byRow);
                continue;
            }
            SetTotals totals = totals(slice, profile, charged);
            bySet.read(totals);
            List<Long> rows =
                    new ArrayList<>(units.units(slice, SetSql.of(profile) + " AND " + SetSql.special(profile)));
            if (totals.disturbed() > 0) {
                rows.addAll(sets.disturbed(slice, profile));
            }
            reckon(slice.month(), rows, null, byRow);
            if (!profile.rowCodes().isEmpty()) {
                List<Long> others = units.units(slice, SetSql.of(profile) + " AND " + SetSql.plain(profile));
                others.removeAll(Set.copyOf(rows));
                reckon(slice.month(), others, profile, byRow);
            }
        }
    }

    /**
     * What plain units come to. Where nothing stands yet, plan and posting of one run ask the same of the same facts, since
     * the run holds the workspace: they are added up once.
     */
    private SetTotals totals(Slice slice, SetProfile profile, boolean charged) {
        return charged
                ? sets.totals(slice, profile, true)
                : totals.computeIfAbsent(List.of(slice, profile.classes()), key -> sets.totals(slice, profile, false));
    }

    /** Reckons all units of a run by the rules, month by month, project by project, in door order. */
    void reckonInDoorOrder(BillingParameters run, Reader reader) {
        for (YearMonth month : run.months()) {
            for (Project project : projects(run)) {
                reckon(month, estate.doors(project.id()), null, reader);
            }
        }
    }

    /** @param rest what sets leave of plain units; null to reckon every item */
    private void reckon(YearMonth month, List<Long> unitIds, @Nullable SetProfile rest, Reader reader) {
        for (int first = 0; first < unitIds.size(); first += UNITS_PER_PAGE) {
            UnitSelection page =
                    UnitSelection.of(unitIds.subList(first, Math.min(unitIds.size(), first + UNITS_PER_PAGE)));
            Map<Long, List<Charge>> posted = charges.posted(month, page);
            for (UnitFacts unit : facts.facts(page, Known.NOW, book.shares(page))) {
                List<Charge> ofUnit = posted.getOrDefault(unit.unit().id(), List.of());
                if (rest == null) {
                    reader.read(rules().reckon(unit, month, ofUnit), ofUnit, 0);
                } else {
                    Reckoning reckoning = rules().reckon(unit, month, ofUnit, rest.rowCodes());
                    reader.read(reckoning, ofUnit, rest.linesToPost(unit, ofUnit));
                }
            }
        }
    }

    /** For a closer look at plain units. */
    BoundsTally.Look look() {
        return sets;
    }

    /** Takes what plain units of one profile come to. */
    @FunctionalInterface
    interface SetReader {
        void read(SetTotals totals);
    }

    /** Takes what a unit comes to, what was posted before, and how many more lines of it a set brings. */
    @FunctionalInterface
    interface Reader {
        void read(Reckoning reckoning, List<Charge> posted, int bySet);
    }

    private List<SetProfile> profiles(Slice slice) {
        return profiles.computeIfAbsent(slice.month() + " " + slice.projectId(), key -> {
            Project project = estate.projects().stream()
                    .filter(one -> one.id() == slice.projectId())
                    .findFirst()
                    .orElseThrow();
            return new SetProfiles(rules(), project, slice.month()).of(units.classes(project.id()));
        });
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
