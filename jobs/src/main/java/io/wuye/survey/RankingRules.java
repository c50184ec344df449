package io.wuye.survey;

import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.RankRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who does best: projects, or buildings where there is one project, by the satisfaction rate of the overall question. */
final class RankingRules {
    private RankingRules() {}

    /**
     * A place; equal rates share the better one, and the next is left out: 1, 2, 2, 4.
     */
    record Place(int place, Scope scope, Figure figure) {}

    /** The places from best to worst; what may not be published has none. */
    static List<Place> ranking(Tally tally) {
        String overall = tally.questionnaire().overall().map(Question::id).orElse("");
        long projects = count(tally, Scope.Kind.PROJECT);
        Scope.Kind kind = projects > 1 ? Scope.Kind.PROJECT : Scope.Kind.BUILDING;
        List<Figure> figures = new ArrayList<>();
        for (Scope scope : tally.cube().scopes().keySet()) {
            Figure figure = scope.kind() == kind ? tally.published(scope, overall, "top2") : null;
            if (figure != null) {
                figures.add(figure);
            }
        }
        int[] places = RankRules.places(
                figures.stream().mapToDouble(RankingRules::value).toArray());
        List<Place> ranking = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            ranking.add(new Place(places[i], figures.get(i).scope(), figures.get(i)));
        }
        ranking.sort(Comparator.comparingInt(Place::place).thenComparing(Place::scope));
        return ranking;
    }

    private static double value(Figure figure) {
        Estimate estimate = figure.estimate();
        return estimate == null ? 0 : estimate.value();
    }

    private static long count(Tally tally, Scope.Kind kind) {
        return tally.cube().scopes().keySet().stream()
                .filter(scope -> scope.kind() == kind)
                .count();
    }
}
