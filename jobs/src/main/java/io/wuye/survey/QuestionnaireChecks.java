package io.wuye.survey;

import io.wuye.kernel.text.Nearest;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a questionnaire, all of it at once. */
final class QuestionnaireChecks {
    private static final Pattern ID = Pattern.compile("[\\w-]{1,40}", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> POPULATIONS = Set.of("register", "infinite");

    private final String id;
    private final Map<String, Scale> scales;
    private final List<Question> questions;
    private final Map<String, String> columns;
    private final Design design;
    private final List<Refusal> problems = new ArrayList<>();

    QuestionnaireChecks(
            String id,
            Map<String, Scale> scales,
            List<Question> questions,
            Map<String, String> columns,
            Design design) {
        this.id = id;
        this.scales = scales;
        this.questions = questions;
        this.columns = columns;
        this.design = design;
    }

    List<Refusal> problems() {
        if (missing(id) || !ID.matcher(id).matches()) {
            problem("survey.questionnaire.id", String.valueOf(id));
        }
        if (questions.isEmpty()) {
            problem("survey.questionnaire.empty");
        }
        scales.forEach((name, scale) -> problems.addAll(new ScaleChecks(name, scale).problems()));
        questions();
        columns();
        design();
        return problems;
    }

    private void questions() {
        Set<String> seen = new HashSet<>();
        for (Question question : questions) {
            if (missing(question.id()) || !ID.matcher(question.id()).matches()) {
                problem("survey.question.id", String.valueOf(question.id()));
            } else if (ResponseSheet.USUAL.contains(question.id())) {
                problem("survey.question.reserved", question.id());
            } else if (!seen.add(question.id())) {
                problem("survey.question.twice", question.id());
            }
            if (missing(question.scale()) || !scales.containsKey(question.scale())) {
                String near = Nearest.of(String.valueOf(question.scale()), scales.keySet())
                        .orElse(String.join(", ", scales.keySet()));
                problem("survey.question.scale", String.valueOf(question.id()), String.valueOf(question.scale()), near);
            }
            if (question.share().signum() <= 0) {
                problem("survey.question.weight", String.valueOf(question.id()), question.share());
            }
        }
    }

    private void columns() {
        Map<String, String> byHeading = new HashMap<>();
        columns.forEach((name, heading) -> {
            String other = byHeading.put(heading, name);
            if (other != null) {
                problem("survey.columns.twice", heading, other, name);
            }
        });
    }

    private void design() {
        if (design.smallest() < 1) {
            problem("survey.design.suppress", design.smallest());
        }
        String population = design.population();
        if (population != null && !POPULATIONS.contains(population) && !population.matches("[1-9]\\d{0,11}")) {
            problem("survey.design.population", population);
        }
        Strata strata = design.strata();
        if (strata != null && (missing(strata.by()) || missing(strata.sizes()))) {
            problem("survey.design.strata");
        }
        Clusters clusters = design.clusters();
        if (clusters != null && (missing(clusters.by()) || missing(clusters.total()) || clusters.total() < 1)) {
            problem("survey.design.clusters");
        }
        if (strata != null && clusters != null) {
            problem("survey.design.both");
        }
        if (strata != null
                && !missing(strata.sizes())
                && strata.sizes().register()
                && !strata.by().equals("building")) {
            problem("survey.design.register", strata.by());
        }
        margins();
    }

    /** Margins of one population have one sum. */
    private void margins() {
        Map<String, BigDecimal> sums = new HashMap<>();
        String first = "";
        for (Map.Entry<String, Map<String, BigDecimal>> margin : design.rake().entrySet()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Map.Entry<String, BigDecimal> target : margin.getValue().entrySet()) {
                if (target.getValue() == null || target.getValue().signum() <= 0) {
                    problem(
                            "survey.design.margin",
                            margin.getKey(),
                            target.getKey(),
                            String.valueOf(target.getValue()));
                } else {
                    sum = sum.add(target.getValue());
                }
            }
            sums.put(margin.getKey(), sum);
            BigDecimal before = sums.get(first);
            if (before != null && before.compareTo(sum) != 0) {
                problem("survey.design.margins", first, before.toPlainString(), margin.getKey(), sum.toPlainString());
            }
            first = first.isEmpty() ? margin.getKey() : first;
        }
    }

    private static boolean missing(@Nullable Object value) {
        return value == null;
    }

    private void problem(String key, Object... arguments) {
        problems.add(new Refusal(Outcome.USAGE, key, arguments));
    }
}
