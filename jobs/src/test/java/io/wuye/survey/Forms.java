package io.wuye.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Questionnaires and counted waves, made in a line. */
final class Forms {
    static final Map<String, String> FIVE = five();

    private Forms() {}

    private static Map<String, String> five() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("5", "非常满意");
        options.put("4", "满意");
        options.put("3", "一般");
        options.put("2", "不满意");
        options.put("1", "非常不满意");
        return options;
    }

    static Scale five(int... points) {
        Map<String, BigDecimal> index = new LinkedHashMap<>();
        for (int i = 0; i < points.length; i++) {
            index.put(String.valueOf(5 - i), BigDecimal.valueOf(points[i]));
        }
        return new Scale(ScaleKind.ORDINAL, FIVE, List.of("不了解"), List.of("5", "4"), index, null, null);
    }

    /** One question Q1 on a five-point scale. */
    static Questionnaire questionnaire(Design design) {
        return questionnaire(design, five(100, 80, 60, 40, 20));
    }

    static Questionnaire questionnaire(Design design, Scale scale) {
        return new Questionnaire(
                "owners",
                "业主",
                Population.OWNERS,
                Map.of("five", scale),
                List.of(new Question("Q1", "总体", "overall", "five", BigDecimal.ONE)),
                Map.of(),
                design,
                Map.of());
    }

    /** Sheets of one building that answer Q1: per option from best to worst, don’t-know, blank. */
    static Cell cell(String project, String building, long... answers) {
        long sheets = 0;
        for (long count : answers) {
            sheets += count;
        }
        return new Cell(project, building, List.of(), sheets, new long[][] {answers});
    }

    static Cube cube(Questionnaire questionnaire, Cell... cells) {
        return new Cube(questionnaire, new ArrayList<>(List.of(cells)), new long[1][1][7]);
    }
}
