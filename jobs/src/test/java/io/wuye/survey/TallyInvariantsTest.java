package io.wuye.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds of every tally, tried on 200 seeded waves. */
class TallyInvariantsTest {
    private static final int WAVES = 200;
    private static final Questionnaire QUESTIONNAIRE = Forms.questionnaire(Design.simple());

    @Test
    void the_order_of_sheets_is_irrelevant_in_200_seeded_waves() {
        for (int seed = 0; seed < WAVES; seed++) {
            List<String> sheets = sheets(new Random(seed));
            List<String> shuffled = new ArrayList<>(sheets);
            Collections.shuffle(shuffled, new Random(seed + 1L));
            assertThat(text(figures(shuffled))).as("seed " + seed).isEqualTo(text(figures(sheets)));
        }
    }

    @Test
    void parts_add_up_to_the_whole_and_hiding_takes_nothing_from_it_in_200_seeded_waves() {
        for (int seed = 0; seed < WAVES; seed++) {
            List<Figure> figures = figures(sheets(new Random(seed)));
            for (String name : List.of("top1", "top2", "bottom2")) {
                assertThat(hits(figures, name, Scope.Kind.BUILDING))
                        .as(name + " of seed " + seed)
                        .isEqualTo(hits(figures, name, Scope.Kind.ALL))
                        .isEqualTo(hits(figures, name, Scope.Kind.PROJECT));
            }
        }
    }

    @Test
    void every_share_lies_in_its_interval_in_200_seeded_waves() {
        for (int seed = 0; seed < WAVES; seed++) {
            for (Figure figure : figures(sheets(new Random(seed)))) {
                if (figure.estimate() != null && figure.estimate().interval() != null) {
                    assertThat(figure.estimate().value())
                            .as(figure + " of seed " + seed)
                            .isBetween(
                                    figure.estimate().interval().lower(),
                                    figure.estimate().interval().upper());
                }
            }
        }
    }

    private static long hits(List<Figure> figures, String name, Scope.Kind kind) {
        return figures.stream()
                .filter(figure -> figure.scope().kind() == kind
                        && figure.name().equals(name)
                        && figure.denominator().equals(Measure.VALID)
                        && figure.numerator() != null)
                .mapToLong(figure -> figure.numerator() == null ? 0 : figure.numerator())
                .sum();
    }

    private static List<Figure> figures(List<String> sheets) {
        CubeTally tally = new CubeTally(QUESTIONNAIRE, "TA");
        tally.intake(AnswerLayout.of(QUESTIONNAIRE));
        tally.add(String.join(String.valueOf(CubeTally.END), sheets).getBytes(StandardCharsets.UTF_8), 1);
        return new TallyRules(tally.cube(), Map.of()).figures(null);
    }

    /** Sheets as the database hands them over: letters, building, project. */
    private static List<String> sheets(Random random) {
        List<String> sheets = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            char letter = "ABCDE?.".charAt(random.nextInt(7));
            String project = random.nextBoolean() ? "" : "TB";
            sheets.add("" + letter + random.nextInt(4) + ResponseSheet.SEPARATOR + project);
        }
        return sheets;
    }

    private static String text(List<Figure> figures) {
        return figures.stream().map(Figure::toString).collect(Collectors.joining("\n"));
    }
}
