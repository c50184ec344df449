package io.wuye.billing;

import io.wuye.billing.BillUnitStore.UnitClass;
import io.wuye.estate.AreaVersion;
import io.wuye.estate.Party;
import io.wuye.estate.Project;
import io.wuye.estate.Role;
import io.wuye.estate.Unit;
import io.wuye.estate.UnitKind;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Sorts the classes of a project by what a billing month brings to a plain unit of them.
 *
 * <p>What that is says {@link BillingRules}, asked about a unit of the class whose facts never change.
 */
final class SetProfiles {
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private final ReckoningRules rules;
    private final Project project;
    private final YearMonth month;

    SetProfiles(ReckoningRules rules, Project project, YearMonth month) {
        this.rules = rules;
        this.project = project;
        this.month = month;
    }

    /** The profiles of these classes; every class is in one. */
    List<SetProfile> of(List<UnitClass> classes) {
        // Two classes differ only if a tariff tells them apart.
        Map<List<Boolean>, List<UnitClass>> alike = new LinkedHashMap<>();
        for (UnitClass one : classes) {
            Unit unit = unit(one);
            List<Boolean> covered = rules.items().values().stream()
                    .flatMap(List::stream)
                    .map(tariff -> tariff.scope().covers(unit))
                    .toList();
            alike.computeIfAbsent(covered, key -> new ArrayList<>()).add(one);
        }
        return alike.values().stream()
                .map(same -> profile(same, same.size() == classes.size()))
                .toList();
    }

    private SetProfile profile(List<UnitClass> classes, boolean all) {
        UnitFacts model = model(classes.get(0));
        List<SetItem> items = new ArrayList<>();
        SortedSet<String> rowCodes = new TreeSet<>();
        rules.items().forEach((code, versions) -> {
            List<Tariff> billed = versions.stream()
                    .filter(version -> version.scope().covers(model.unit()))
                    .filter(version -> version.method() == Method.SHARE
                            || CycleRules.servicePeriod(version, month).isPresent())
                    .toList();
            if (billed.isEmpty()) {
                return;
            }
            if (!SetRules.isPlain(versions)) {
                rowCodes.add(code);
                return;
            }
            List<Assessment> served = rules.assess(model, code, month).stream()
                    .filter(assessment -> !assessment.segments().isEmpty())
                    .toList();
            if (served.size() == 1) {
                SetRules.item(served.get(0)).ifPresentOrElse(items::add, () -> rowCodes.add(code));
            } else if (served.size() > 1) {
                rowCodes.add(code);
            }
        });
        List<Long> ids = all ? List.of() : classes.stream().map(UnitClass::id).toList();
        return new SetProfile(ids, items, rowCodes, days(items));
    }

    private DateRange days(List<SetItem> items) {
        Stream<DateRange> periods = items.stream().map(SetItem::servicePeriod);
        return periods.reduce(
                new DateRange(month.atDay(1), month.atEndOfMonth()),
                (one, other) -> new DateRange(
                        one.first().isBefore(other.first()) ? one.first() : other.first(),
                        one.last().isAfter(other.last()) ? one.last() : other.last()));
    }

    private Unit unit(UnitClass one) {
        return new Unit(0, project.code(), "", one.building(), UnitKind.of(one.kind()), null);
    }

    private UnitFacts model(UnitClass one) {
        return new UnitFacts(
                unit(one),
                List.of(new AreaVersion(BigDecimal.ONE, LocalDate.MIN)),
                List.of(new Party("-", Role.OWNER, true, DateRange.of(LONG_AGO, null))),
                List.of(),
                List.of(),
                List.of());
    }
}
