package io.wuye.survey;

import java.util.ArrayList;
import java.util.List;

/**
 * What the letters of answer sheets stood for when they came in: questionnaires may change, sheets do not.
 *
 * @param questions in the order of the letters
 * @param scales per question, what {@link Scale#fingerprint} said of its scale, after the scale's id
 * @param codes per question, the option codes in the order of the alphabet
 * @param classes what the sheets say of themselves beside the usual columns
 */
public record AnswerLayout(
        List<String> questions, List<String> scales, List<List<String>> codes, List<String> classes) {
    public AnswerLayout {
        questions = List.copyOf(questions);
        scales = List.copyOf(scales);
        codes = List.copyOf(codes);
        classes = List.copyOf(classes);
    }

    /** The layout of a questionnaire as it is. */
    public static AnswerLayout of(Questionnaire questionnaire) {
        List<String> ids = new ArrayList<>();
        List<String> scales = new ArrayList<>();
        List<List<String>> codes = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            Scale scale = questionnaire.scale(question);
            ids.add(question.id());
            scales.add(question.scale() + "#" + scale.fingerprint());
            codes.add(scale.codes());
        }
        return new AnswerLayout(ids, scales, codes, questionnaire.classes());
    }

    /** Reads what {@link #text} wrote. */
    public static AnswerLayout parse(String text) {
        String[] lines = text.split("\n", -1);
        List<String> ids = new ArrayList<>();
        List<String> scales = new ArrayList<>();
        List<List<String>> codes = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split("=", -1);
            ids.add(parts[0]);
            scales.add(parts[1]);
            codes.add(list(parts[2]));
        }
        return new AnswerLayout(ids, scales, codes, list(lines[0]));
    }

    /** Classes on the first line, then a question a line. */
    public String text() {
        StringBuilder text = new StringBuilder(String.join(",", classes));
        for (int i = 0; i < questions.size(); i++) {
            text.append('\n')
                    .append(questions.get(i))
                    .append('=')
                    .append(scales.get(i))
                    .append('=');
            text.append(String.join(",", codes.get(i)));
        }
        return text.toString();
    }

    /** The scale a question had; empty if it was not asked. */
    String scale(String question) {
        int place = questions.indexOf(question);
        return place < 0 ? "" : scales.get(place);
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
    }
}
