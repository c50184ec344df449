package io.wuye.survey;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.survey.HouseholdStore.Households;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many people each scope holds, where that is known. */
final class PopulationRules {
    private PopulationRules() {}

    /**
     * The populations.
     *
     * @param households of the projects that were asked
     * @param strata sizes that the design gives; empty: none
     * @throws Refusal if more answered than there are
     */
    static Map<Scope, Long> populations(Cube cube, List<Households> households, Map<String, Long> strata) {
        Map<Scope, Long> sizes = new HashMap<>();
        String population = cube.questionnaire().design().population();
        strata.forEach((name, size) -> sizes.put(Scope.stratum(name), size));
        if (population == null || population.equals("infinite")) {
            return sizes;
        }
        if (!population.equals("register")) {
            sizes.put(Scope.ALL, Long.valueOf(population));
        } else {
            for (Households one : households) {
                sizes.merge(Scope.ALL, one.count(), Long::sum);
                sizes.merge(Scope.project(one.project()), one.count(), Long::sum);
                sizes.merge(Scope.building(one.project(), one.building()), one.count(), Long::sum);
            }
        }
        cube.scopes().forEach((scope, cells) -> refuseMore(scope, cells, sizes.get(scope)));
        return sizes;
    }

    private static void refuseMore(Scope scope, List<Cell> cells, @Nullable Long size) {
        long sheets = cells.stream().mapToLong(Cell::sheets).sum();
        if (size != null && size < sheets) {
            throw new Refusal(Outcome.INPUT_REFUSED, "survey.population.small", scope, size, sheets);
        }
    }
}
