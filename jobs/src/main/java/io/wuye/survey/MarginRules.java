package io.wuye.survey;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.survey.DesignRules.Weights;
import io.wuye.survey.statistics.RakingRules;
import io.wuye.survey.statistics.RakingRules.Margin;
import io.wuye.survey.statistics.RakingRules.Raked;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a sample can be brought to what is known of its population, and the weights or sizes that do it. */
final class MarginRules {
    private final Cube cube;
    private final Design design;
    private final List<Refusal> problems = new ArrayList<>();

    MarginRules(Cube cube) {
        this.cube = cube;
        this.design = cube.questionnaire().design();
    }

    /** The weights of the cells; null if the design names no margins. */
    @Nullable Weights weights() {
        if (design.rake().isEmpty() || cube.cells().isEmpty()) {
            return null;
        }
        List<Margin> margins = new ArrayList<>();
        design.rake().forEach((name, targets) -> margins.add(margin(name, targets)));
        refuse();
        double[] sizes = cube.cells().stream().mapToDouble(Cell::sheets).toArray();
        double epsilon = design.epsilon().doubleValue();
        Raked raked = RakingRules.rake(sizes, margins, epsilon, design.trim().doubleValue());
        if (!raked.converged(epsilon)) {
            throw new Refusal(Outcome.INPUT_REFUSED, "survey.rake.endless", raked.cycles(), Numbers.of(raked.error()));
        }
        return new Weights(raked.weights(), raked, RakingRules.effectiveSize(sizes, raked.weights()));
    }

    private Margin margin(String name, Map<String, BigDecimal> targets) {
        List<String> classes = List.copyOf(targets.keySet());
        Map<String, List<Cell>> present = cube.by(name);
        for (String unknown : new TreeSet<>(present.keySet())) {
            if (!targets.containsKey(unknown)) {
                problem("survey.rake.unknown", name, unknown, String.join(", ", classes));
            }
        }
        for (String empty : classes) {
            if (!present.containsKey(empty)) {
                problem("survey.rake.empty", name, empty, String.valueOf(targets.get(empty)));
            }
        }
        Function<Cell, String> variable = cube.variable(name);
        int[] classOf = cube.cells().stream()
                .mapToInt(cell -> Math.max(0, classes.indexOf(variable.apply(cell))))
                .toArray();
        double[] wanted = classes.stream()
                .mapToDouble(one -> targets.getOrDefault(one, BigDecimal.ONE).doubleValue())
                .toArray();
        return new Margin(classOf, wanted);
    }

    /**
     * The sizes of the strata in the order in which they are written; empty if the design has none.
     *
     * @param registered units per building, for designs that ask the register
     */
    Map<String, Long> strata(Map<String, Long> registered) {
        Strata strata = design.strata();
        if (strata == null || cube.cells().isEmpty()) {
            return Map.of();
        }
        Map<String, Long> sizes =
                strata.sizes().register() ? registered : strata.sizes().given();
        if (sizes.isEmpty()) {
            throw new Refusal(Outcome.INPUT_REFUSED, "survey.design.unregistered");
        }
        Map<String, List<Cell>> present = cube.by(strata.by());
        present.forEach((name, cells) -> {
            long sheets = cells.stream().mapToLong(Cell::sheets).sum();
            Long size = sizes.get(name);
            if (size == null) {
                problem("survey.stratum.unknown", strata.by(), name, String.join(", ", sizes.keySet()));
            } else if (size < sheets) {
                problem("survey.stratum.small", name, size, sheets);
            }
        });
        sizes.forEach((name, size) -> {
            if (!present.containsKey(name)) {
                problem("survey.stratum.empty", name, size);
            }
        });
        refuse();
        return new LinkedHashMap<>(sizes);
    }

    /** That there are not more clusters than there are. */
    void clusters() {
        Clusters clusters = design.clusters();
        if (clusters != null) {
            int drawn = cube.by(clusters.by()).size();
            if (drawn > clusters.total()) {
                throw new Refusal(
                        Outcome.INPUT_REFUSED, "survey.clusters.many", drawn, clusters.by(), clusters.total());
            }
        }
    }

    private void problem(String key, Object... arguments) {
        problems.add(new Refusal(Outcome.INPUT_REFUSED, key, arguments));
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.INPUT_REFUSED, "survey.design.problems", List.copyOf(problems));
        }
    }
}
