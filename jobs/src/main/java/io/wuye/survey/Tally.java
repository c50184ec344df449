package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.survey.DesignRules.Weights;
import io.wuye.survey.HouseholdStore.Households;
import io.wuye.survey.RateRules.Returns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wave, tallied.
 *
 * @param sheets that came in
 * @param figures in the order of scopes and questions, then of rates
 * @param published those of them that people may see
 * @param populations how many each scope holds, where that is known
 * @param weights null: not raked
 * @param designEffect of the first question with a top-2; not a number without clusters
 * @param returns by project; empty: nobody knows who was to be asked
 */
record Tally(
        Wave wave,
        Questionnaire questionnaire,
        long sheets,
        Cube cube,
        List<Figure> figures,
        Published published,
        Map<Scope, Long> populations,
        @Nullable Weights weights,
        double designEffect,
        Map<String, Returns> returns) {

    /**
     * Tallies.
     *
     * @param sift decides which sheets count; has done so already
     */
    static Tally of(Database database, Wave wave, Questionnaire questionnaire, SiftStore sift, Checkpoint betweenBlocks)
            throws Exception {
        HouseholdStore register = new HouseholdStore(database);
        boolean registered = register.registered();
        Cube cube = new CubeStore(database, register.onlyProject(), registered)
                .count(questionnaire, wave, sift.sifted() > 0, betweenBlocks);
        Set<String> projects = new HashSet<>();
        cube.cells().forEach(cell -> projects.add(cell.project()));
        List<Households> households = registered ? register.households(projects) : List.of();
        MarginRules margins = new MarginRules(cube);
        Map<String, Long> strata = margins.strata(HouseholdStore.byBuilding(households));
        margins.clusters();
        Weights weights = margins.weights();
        Map<Scope, Long> populations = PopulationRules.populations(cube, households, strata);
        DesignRules design = new DesignRules(cube, strata, weights);
        Map<String, Returns> returns = new IssuedStore(database).returns(wave);
        List<Figure> figures = new ArrayList<>(new TallyRules(cube, populations).figures(design));
        figures.addAll(
                RateRules.figures(returns, questionnaire.design().eligibility().doubleValue()));
        double effect = cube.cells().isEmpty() ? Double.NaN : design.designEffect();
        return new Tally(
                wave,
                questionnaire,
                wave.sheets(),
                cube,
                figures,
                new Published(figures),
                populations,
                weights,
                effect,
                returns);
    }

    /** A figure of a scope by simple random sampling, if it was found and may be published. */
    @Nullable Figure published(Scope scope, String question, String name) {
        return published.figure(scope, question, name);
    }
}
