package io.wuye.cli.survey;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.survey.SampleSize;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye survey sample-size}: how many to ask so that a rate is known well enough. */
@Command
public final class SurveySampleSizeCommand implements Verb {
    @Option(names = "--population", paramLabel = "N")
    private @Nullable Long population;

    @Option(names = "--margin", paramLabel = "E", defaultValue = "0.05")
    private BigDecimal margin = BigDecimal.ZERO;

    @Option(names = "--confidence", paramLabel = "C", defaultValue = "0.95")
    private BigDecimal confidence = BigDecimal.ZERO;

    @Option(names = "--share", paramLabel = "P", defaultValue = "0.5")
    private BigDecimal share = BigDecimal.ZERO;

    @Option(names = "--design-effect", paramLabel = "D", defaultValue = "1")
    private BigDecimal designEffect = BigDecimal.ONE;

    @Option(names = "--response-rate", paramLabel = "R", defaultValue = "1")
    private BigDecimal responseRate = BigDecimal.ONE;

    @Override
    public Outcome run(Session session) {
        fraction("--margin", margin);
        fraction("--confidence", confidence);
        fraction("--share", share);
        if (designEffect.signum() <= 0) {
            throw new Refusal(Outcome.USAGE, "survey.size.above", "--design-effect", designEffect.toPlainString());
        }
        if (population != null && population < 1) {
            throw new Refusal(Outcome.USAGE, "survey.size.above", "--population", population);
        }
        if (responseRate.signum() <= 0 || responseRate.compareTo(BigDecimal.ONE) > 0) {
            throw new Refusal(Outcome.USAGE, "survey.size.fraction", "--response-rate", responseRate.toPlainString());
        }
        SampleSize size = SampleSize.of(share, margin, confidence, population, designEffect, responseRate);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("answers", size.answers());
        result.put("issued", size.issued());
        session.result("sample_size", result);
        session.say("survey.size.answers", size.answers(), percent(margin), percent(confidence));
        if (responseRate.compareTo(BigDecimal.ONE) < 0) {
            session.say("survey.size.issued", percent(responseRate), size.issued());
        }
        if (population != null && size.issued() > population) {
            session.warn("survey.size.all", population);
        }
        return Outcome.DONE;
    }

    private static void fraction(String option, BigDecimal value) {
        if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) >= 0) {
            throw new Refusal(Outcome.USAGE, "survey.size.fraction", option, value.toPlainString());
        }
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
