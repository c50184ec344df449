package io.wuye.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wuye.survey.statistics.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One item answered 62, 110, 38, 12, 8 times from best to worst, 10 don’t-knows, 5 blanks: the numbers people mix up. */
class FigureRulesTest {
    private static final Cell ANSWERS = Forms.cell("TA", "1", 62, 110, 38, 12, 8, 10, 5);

    @ParameterizedTest(name = "{0} of {1}: {4}")
    @CsvSource({
        "top1, valid, 62, 230, only the very satisfied stay",
        "top2, valid, 172, 230, what is usually meant by satisfaction",
        "top3, valid, 210, 230, the generous reading",
        "bottom2, valid, 20, 230, the dissatisfied",
        "top2, valid+dont_know, 172, 240, with those who cannot say in the base",
    })
    void every_share_says_of_whom_it_is(String name, String denominator, long hits, long size, String why) {
        Figure figure = figure(Forms.questionnaire(Design.simple()), name, denominator);
        assertThat(figure.numerator()).isEqualTo(hits);
        assertThat(figure.n()).isEqualTo(size);
        assertThat(value(figure)).isEqualTo((double) hits / size, within(1e-15));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({"100;80;60;40;20, 77.9130434782609, in steps of 20", "100;75;50;25;0, 72.3913043478261, down to nothing"
    })
    void the_index_depends_on_its_points(String points, double index, String why) {
        int[] each =
                Arrays.stream(points.split(";")).mapToInt(Integer::parseInt).toArray();
        Figure figure = figure(Forms.questionnaire(Design.simple(), Forms.five(each)), "index", "valid");
        assertThat(value(figure)).isEqualTo(index, within(1e-9));
    }

    @Test
    void a_question_that_nobody_answered_has_no_figure() {
        Questionnaire questionnaire = Forms.questionnaire(Design.simple());
        Figure figure = new FigureRules(questionnaire)
                .figures(Scope.ALL, List.of(Forms.cell("TA", "1", 0, 0, 0, 0, 0, 3, 2)), null)
                .get(0);
        assertThat(figure.n()).isZero();
        assertThat(figure.estimate()).isNull();
    }

    @Test
    void a_scale_that_begins_with_the_worst_is_read_by_its_top() {
        Scale reversed = new Scale(
                ScaleKind.ORDINAL,
                Map.of("1", "非常满意", "2", "满意", "3", "一般", "4", "不满意", "5", "非常不满意"),
                List.of(),
                List.of("1", "2"),
                null,
                null,
                null);
        assertThat(reversed.codes()).containsExactly("1", "2", "3", "4", "5");
        assertThat(reversed.points()).containsExactly(100, 75, 50, 25, 0);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "非常满意, A",
                "5, A",
                "５, A",
                "5分, A",
                "' 满意 ', B",
                "1, E",
                "不了解, ?",
                "(跳过), .",
                "'', .",
                "很满意, -",
                "6, -",
            })
    void answers_are_read_by_wording_or_code(String answer, String letter) {
        AnswerRules rules = new AnswerRules(Forms.five());
        Character read = rules.letter(answer);
        assertThat(read == null ? null : String.valueOf(read)).isEqualTo(letter);
    }

    private static Figure figure(Questionnaire questionnaire, String name, String denominator) {
        return new FigureRules(questionnaire)
                .figures(Scope.ALL, List.of(ANSWERS), null).stream()
                        .filter(figure -> figure.name().equals(name)
                                && figure.denominator().equals(denominator)
                                && figure.question().equals("Q1"))
                        .findFirst()
                        .orElseThrow();
    }

    private static double value(Figure figure) {
        Estimate estimate = Objects.requireNonNull(figure.estimate());
        return estimate.value();
    }
}
