package io.wuye.survey;

import java.util.Arrays;
import java.util.List;

/** What households answered in one wave and in the next: per question a table of options before and after. */
final class PairCounts {
    private final Questionnaire questionnaire;
    private final long[][][] tables;

    PairCounts(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        this.tables = new long[questionnaire.questions().size()][][];
        for (int i = 0; i < tables.length; i++) {
            int width = questionnaire
                            .scale(questionnaire.questions().get(i))
                            .codes()
                            .size()
                    + 2;
            tables[i] = new long[width][width];
        }
    }

    /** Options, then don’t-know, then blank. */
    long[][] table(int question) {
        return tables[question];
    }

    /** Adds a household. */
    void add(AnswerLayout before, String lettersBefore, AnswerLayout after, String lettersAfter) {
        List<Question> questions = questionnaire.questions();
        for (int i = 0; i < tables.length; i++) {
            if (questionnaire.scale(questions.get(i)).counted()) {
                int old = option(before, lettersBefore, questions.get(i));
                int now = option(after, lettersAfter, questions.get(i));
                if (old >= 0 && now >= 0) {
                    tables[i][old][now]++;
                }
            }
        }
    }

    private int option(AnswerLayout layout, String letters, Question question) {
        int place = layout.questions().indexOf(question.id());
        if (place < 0) {
            return -1;
        }
        List<String> codes = questionnaire.scale(question).codes();
        char letter = letters.charAt(place);
        return switch (letter) {
            case AnswerRules.DONT_KNOW -> codes.size();
            case AnswerRules.BLANK -> codes.size() + 1;
            default -> codes.indexOf(layout.codes().get(place).get(letter - AnswerRules.FIRST));
        };
    }

    @Override
    public String toString() {
        return Arrays.deepToString(tables);
    }
}
