package io.wuye.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts together all figures of a wave and hides those that may not be published. */
final class TallyRules {
    private final Cube cube;
    private final Questionnaire questionnaire;
    private final Map<Scope, Long> populations;

    /** @param populations how many each scope holds, of those of which it is known */
    TallyRules(Cube cube, Map<Scope, Long> populations) {
        this.cube = cube;
        this.questionnaire = cube.questionnaire();
        this.populations = populations;
    }

    /**
     * All figures, scope by scope, question by question.
     *
     * @param design what the design makes of the whole wave
     */
    List<Figure> figures(@Nullable DesignRules design) {
        Map<Scope, List<Cell>> scopes = cube.scopes();
        Map<String, Set<Scope>> hidden = hidden(scopes);
        FigureRules rules = new FigureRules(questionnaire);
        List<Figure> figures = new ArrayList<>();
        scopes.forEach((scope, cells) -> {
            if (!cells.isEmpty()) {
                rules.figures(scope, cells, populations.get(scope)).forEach(figure -> figures.add(figure));
            }
            if (scope.equals(Scope.ALL) && design != null && !cells.isEmpty()) {
                figures.addAll(design.figures());
            }
        });
        return figures.stream().map(figure -> settled(figure, hidden)).toList();
    }

    private Figure settled(Figure figure, Map<String, Set<Scope>> hidden) {
        if (!figure.question().startsWith("dimension:")) {
            boolean hides = hidden.getOrDefault(figure.question(), Set.of()).contains(figure.scope());
            return hides ? figure.hidden() : figure;
        }
        String dimension = figure.question().substring("dimension:".length());
        boolean hides = questionnaire.questions().stream()
                .filter(question -> question.dimension().equals(dimension))
                .anyMatch(
                        question -> hidden.getOrDefault(question.id(), Set.of()).contains(figure.scope()));
        return hides ? figure.hidden() : figure;
    }

    /** The hidden scopes of each question. */
    Map<String, Set<Scope>> hidden(Map<Scope, List<Cell>> scopes) {
        Map<String, Set<Scope>> hidden = new HashMap<>();
        List<Whole> wholes = Whole.of(scopes);
        for (int i = 0; i < questionnaire.questions().size(); i++) {
            Question question = questionnaire.questions().get(i);
            if (!questionnaire.scale(question).counted()) {
                continue;
            }
            int place = i;
            Spans spans = new Spans(scopes, cell -> answers(cell.counts()[place]) > 0);
            Map<Scope, long[]> counts = new HashMap<>();
            for (Map.Entry<Scope, List<Cell>> scope : scopes.entrySet()) {
                long[] all = Cube.counts(scope.getValue(), i);
                counts.put(scope.getKey(), Arrays.copyOf(all, Math.max(0, all.length - 2)));
            }
            hidden.put(
                    question.id(),
                    new HashSet<>(
                            new SuppressionRules(questionnaire.design().smallest(), counts, wholes, spans).hidden()));
        }
        return hidden;
    }

    /** Without don’t-knows and blanks. */
    private static long answers(long[] counts) {
        return Arrays.stream(counts, 0, Math.max(0, counts.length - 2)).sum();
    }
}
