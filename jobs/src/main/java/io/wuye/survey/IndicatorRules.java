package io.wuye.survey;

import io.wuye.indicator.Indicator;
import io.wuye.kernel.time.Period;
import io.wuye.survey.statistics.Estimate;
import io.wuye.survey.statistics.Interval;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What of a tally the rating may use: per project the satisfaction rate, the net promoter score and the response rate. */
final class IndicatorRules {
    private IndicatorRules() {}

    /**
     * The indicators.
     *
     * @param asOf its month is the period of waves that are not named after one
     */
    static List<Indicator> indicators(Tally tally, LocalDate asOf) {
        Period period = Period.parse(tally.wave().name()).orElse(Period.month(YearMonth.from(asOf)));
        Map<String, String> wanted = new TreeMap<>();
        Questionnaire questionnaire = tally.questionnaire();
        String source =
                "survey " + tally.wave().questionnaire() + " " + tally.wave().name();
        questionnaire.overall().ifPresent(question -> wanted.put("satisfaction_rate", question.id()));
        questionnaire.questions().stream()
                .filter(question -> questionnaire.scale(question).kind() == ScaleKind.NPS)
                .findFirst()
                .ifPresent(question -> wanted.put(Measure.NPS, question.id()));
        wanted.put("response_rate", "");
        List<Indicator> indicators = new ArrayList<>();
        for (Scope scope : tally.cube().scopes().keySet()) {
            if (scope.kind() == Scope.Kind.PROJECT) {
                wanted.forEach((code, question) -> {
                    String name = code.equals("satisfaction_rate") ? "top2" : code;
                    Figure figure = tally.published(scope, question, name);
                    if (figure != null) {
                        indicators.add(indicator(figure, code, period, source));
                    }
                });
            }
        }
        return indicators;
    }

    private static Indicator indicator(Figure figure, String code, Period period, String source) {
        Estimate estimate = figure.estimate();
        if (estimate == null) {
            throw new IllegalArgumentException("nothing is known of " + figure);
        }
        BigDecimal value = Numbers.of(estimate.value());
        Interval interval = estimate.interval();
        return new Indicator(
                figure.scope().project(),
                period,
                code,
                value,
                interval == null ? null : bound(interval.lower(), value).min(value),
                interval == null ? null : bound(interval.upper(), value).max(value),
                source,
                definition(figure));
    }

    private static BigDecimal bound(double bound, BigDecimal value) {
        BigDecimal shown = Numbers.shown(bound);
        return shown == null ? value : shown;
    }

    /** Which question, which options of which scale, of whom, and how: figures of different definitions are not compared. */
    static String definition(Figure figure) {
        @Nullable String scale = figure.scale().isEmpty() ? null : figure.scale();
        return String.join(
                "/",
                figure.question().isEmpty() ? "wave" : figure.question(),
                figure.name(),
                scale == null ? "-" : scale,
                figure.denominator(),
                figure.method());
    }
}
