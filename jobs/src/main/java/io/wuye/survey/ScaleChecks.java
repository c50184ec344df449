package io.wuye.survey;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be wrong with a scale. */
final class ScaleChecks {
    /** So many options have a letter each. */
    private static final int MOST_OPTIONS = 50;

    private static final Pattern CODE = Pattern.compile("-?\\d{1,6}");

    private final String id;
    private final Scale scale;
    private final List<Refusal> problems = new ArrayList<>();

    ScaleChecks(String id, Scale scale) {
        this.id = id;
        this.scale = scale;
    }

    List<Refusal> problems() {
        switch (scale.kind()) {
            case ORDINAL -> ordinal();
            case NPS -> recommendation();
            case TEXT -> {
                // Words need nothing.
            }
        }
        return problems;
    }

    private void ordinal() {
        Set<String> codes = scale.options().keySet();
        codes.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .forEach(code -> problem("survey.scale.code", code));
        if (!problems.isEmpty()) {
            return;
        }
        if (codes.size() < 2 || codes.size() > MOST_OPTIONS) {
            problem("survey.scale.options", codes.size(), MOST_OPTIONS);
            return;
        }
        if (new HashSet<>(scale.options().values()).size() < codes.size()) {
            problem("survey.scale.wording");
        }
        scale.top2().stream().filter(code -> !codes.contains(code)).forEach(code -> problem("survey.scale.top", code));
        if (scale.index() != null && !scale.index().keySet().equals(codes)) {
            problem("survey.scale.index", String.join(", ", codes));
        }
        if (problems.isEmpty() && !scale.top2().isEmpty()) {
            Set<String> best = new HashSet<>(
                    scale.codes().subList(0, Math.min(codes.size(), scale.top2().size())));
            if (!best.equals(new HashSet<>(scale.top2()))) {
                problem("survey.scale.top_middle", String.join(", ", scale.top2()));
            }
        }
    }

    private void recommendation() {
        if (scale.lowest() != 0 || scale.highest() != 10) {
            problem("survey.scale.nps", scale.lowest(), scale.highest());
        }
    }

    private void problem(String key, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(id);
        all.addAll(List.of(arguments));
        problems.add(new Refusal(Outcome.USAGE, key, all.toArray()));
    }

    static BigDecimal number(String code) {
        return CODE.matcher(code).matches() ? new BigDecimal(code) : BigDecimal.ZERO;
    }
}
