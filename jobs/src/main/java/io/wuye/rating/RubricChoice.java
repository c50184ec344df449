package io.wuye.rating;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.SubjectKind;
import io.wuye.rating.score.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which rubric is for a subject: that of its kind and contracted grade on the day it was inspected. None or two is an
 * error, for nobody could defend the choice.
 */
final class RubricChoice {
    private final List<Rubric> rubrics;

    RubricChoice(List<Rubric> rubrics) {
        this.rubrics = List.copyOf(rubrics);
    }

    /**
     * Finds it.
     *
     * @throws Refusal that says why there is not exactly one
     */
    Rubric of(Rated rated) {
        Subject subject = subject(rated);
        LocalDate day = rated.lastInspectedOn();
        List<Rubric> fit = rubrics.stream()
                .filter(rubric ->
                        rubric.kind() == subject.kind() && rubric.days().contains(day))
                .toList();
        List<Rubric> best = narrowed(fit, subject);
        if (best.size() == 1) {
            return best.get(0);
        }
        String grade = subject.grade() == null ? "—" : subject.grade();
        String kind = subject.kind().code();
        throw best.isEmpty()
                ? new Refusal(Outcome.USAGE, "rating.rubric.none", rated.code(), kind, grade, day)
                : new Refusal(Outcome.USAGE, "rating.rubric.several", rated.code(), kind, grade, day, names(best));
    }

    /** A rubric of the grade comes before one for all grades, the workspace's own before the shipped sample. */
    private static List<Rubric> narrowed(List<Rubric> fit, Subject subject) {
        for (boolean yields : new boolean[] {false, true}) {
            List<Rubric> exact = fit.stream()
                    .filter(rubric -> rubric.yields() == yields
                            && rubric.grade() != null
                            && rubric.grade().equals(subject.grade()))
                    .toList();
            if (!exact.isEmpty()) {
                return exact;
            }
            List<Rubric> any = fit.stream()
                    .filter(rubric -> rubric.yields() == yields && rubric.grade() == null)
                    .toList();
            if (!any.isEmpty()) {
                return any;
            }
        }
        return List.of();
    }

    /** Who is rated; of one that no register knows, the kind is that of the only rubric that is not for projects. */
    Subject subject(Rated rated) {
        Subject known = rated.known();
        if (known != null) {
            return known;
        }
        List<SubjectKind> kinds = rubrics.stream()
                // A slip in a project's code must not make a contractor of it, only because the program ships a rubric.
                .filter(rubric -> !rubric.yields() && rubric.days().contains(rated.lastInspectedOn()))
                .map(Rubric::kind)
                .filter(kind -> !kind.isProject())
                .distinct()
                .toList();
        return Optional.of(kinds)
                .filter(only -> only.size() == 1)
                .map(only -> new Subject(rated.code(), rated.code(), only.get(0), null, null, 0))
                .orElseThrow(() -> new Refusal(Outcome.USAGE, "rating.subject.unknown", rated.code()));
    }

    private static String names(List<Rubric> rubrics) {
        return rubrics.stream().map(Rubric::name).collect(Collectors.joining("、"));
    }
}
