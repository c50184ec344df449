package io.wuye.survey;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A questionnaire: {@code policy/questionnaire-….yaml}.
 *
 * @param id names it
 * @param title what people call it
 * @param population who is asked
 * @param scales what may be answered, by id
 * @param questions in the order of the sheet
 * @param columns how files head the questions and what sheets say of themselves
 * @param design how a wave is asked and published
 * @param themes words that stand for a theme in what people write
 */
public record Questionnaire(
        String id,
        String title,
        Population population,
        Map<String, Scale> scales,
        List<Question> questions,
        Map<String, String> columns,
        Design design,
        Map<String, List<String>> themes) {
    // Keys that the file leaves out arrive as null, whatever the type says.
    public Questionnaire {
        title = title == null ? id : title;
        population = population == null ? Population.OWNERS : population;
        scales = scales == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(scales));
        questions = questions == null ? List.of() : List.copyOf(questions);
        columns = columns == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        design = design == null ? Design.simple() : design;
        themes = themes == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(themes));
        List<Refusal> problems = new QuestionnaireChecks(id, scales, questions, columns, design).problems();
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "survey.questionnaire.problems", problems);
        }
    }

    /** The question of an id. */
    public Optional<Question> question(String questionId) {
        return questions.stream().filter(one -> one.id().equals(questionId)).findFirst();
    }

    /** What may be answered to a question. */
    public Scale scale(Question question) {
        Scale scale = scales.get(question.scale());
        if (scale == null) {
            throw new IllegalStateException("no scale " + question.scale());
        }
        return scale;
    }

    /** The question that asks about everything: the first of dimension overall, else the first with options. */
    public Optional<Question> overall() {
        List<Question> ordinal = questions.stream()
                .filter(one -> scale(one).kind() == ScaleKind.ORDINAL)
                .toList();
        return ordinal.stream()
                .filter(one -> one.dimension().equals("overall"))
                .findFirst()
                .or(() -> ordinal.stream().findFirst());
    }

    /** What sheets say of themselves beside the usual columns, in the order of their names. */
    public List<String> classes() {
        TreeSet<String> classes = new TreeSet<>(columns.keySet());
        classes.addAll(design.variables());
        questions.forEach(question -> classes.remove(question.id()));
        ResponseSheet.USUAL.forEach(classes::remove);
        return new ArrayList<>(classes);
    }
}
