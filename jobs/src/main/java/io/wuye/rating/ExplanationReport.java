package io.wuye.rating;

import io.wuye.kernel.text.Messages;
import io.wuye.rating.rubric.Band;
import io.wuye.rating.score.ExplainRules;
import io.wuye.rating.score.Fraction;
import io.wuye.rating.score.Gain;
import io.wuye.rating.score.ItemScore;
import io.wuye.rating.score.Scorecard;
import io.wuye.rating.score.Sensitivity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why a subject has its score and star, line by line. */
public final class ExplanationReport {
    private static final int DECIMALS = 2;

    private final Messages messages;
    private final List<String> lines = new ArrayList<>();

    private ExplanationReport(Messages messages) {
        this.messages = messages;
    }

    /** The explanation as lines of text. */
    public static List<String> lines(Messages messages, ExplanationDesk.Explanation why) {
        ExplanationReport report = new ExplanationReport(messages);
        report.head(why.card());
        report.waterfall(why.card());
        report.faults(why.card());
        if (why.card().isComplete()) {
            report.distance(why.card());
            report.assumptions(why);
        }
        report.history(why.history());
        return report.lines;
    }

    private void head(Scorecard card) {
        say(
                "head",
                card.subject().code(),
                card.subject().name(),
                card.rubric().name(),
                card.rubric().kind().code());
        for (ItemScore score : card.items().values()) {
            String marks = score.counts() ? score.earned().decimal().toPlainString() : "—";
            String evidence =
                    score.evidence().isEmpty() ? "" : messages.text("rating.explain.evidence", score.evidence());
            say(
                    "item",
                    score.item().id(),
                    score.item().name(),
                    marks,
                    plain(score.item().max()),
                    score.rule(),
                    evidence);
        }
    }

    private void waterfall(Scorecard card) {
        List<Gain> losses = ExplainRules.losses(card);
        say("start");
        Fraction left = Fraction.of(BigDecimal.valueOf(100));
        for (Gain loss : losses) {
            left = left.plus(loss.points().times(BigDecimal.ONE.negate()));
            say("lost", shown(loss.points()), loss.item().id(), loss.item().name(), shown(left));
        }
        if (card.bonus().signum() != 0) {
            say("bonus", plain(card.bonus()));
        }
        if (card.isComplete()) {
            say("score", card.score().decimal().toPlainString(), star(card.star()));
        }
        card.vetoes().forEach(veto -> say("veto", veto.id(), veto.title() == null ? "" : veto.title()));
    }

    private void faults(Scorecard card) {
        card.faults().forEach(fault -> say("fault", fault.item(), ScoreReport.sentence(messages, fault)));
    }

    private void distance(Scorecard card) {
        Fraction score = card.score();
        Optional<Band> above = ExplainRules.above(card.rubric(), score);
        above.ifPresent(band -> {
            Fraction needed = Fraction.of(band.from()).plus(score.times(BigDecimal.ONE.negate()));
            say("above", shown(needed), star(band.star()));
            List<Gain> losses = ExplainRules.losses(card);
            flips("fewest", ExplainRules.fewest(losses, needed));
            flips("cheapest", ExplainRules.cheapest(losses, needed));
        });
        ExplainRules.own(card.rubric(), score)
                .filter(band -> band.from().signum() > 0)
                .ifPresent(band -> {
                    Fraction spare = score.plus(Fraction.of(band.from().negate()));
                    say("below", shown(spare), star(band.star()));
                });
    }

    private void flips(String key, List<Gain> gains) {
        if (!gains.isEmpty()) {
            int cost = gains.stream().mapToInt(gain -> gain.item().costOrOne()).sum();
            say(key, gains.size(), gains.stream().map(gain -> gain.item().id()).collect(Collectors.joining("、")), cost);
        }
    }

    private void assumptions(ExplanationDesk.Explanation why) {
        for (Sensitivity other : why.assumptions()) {
            boolean same = Objects.equals(other.star(), why.card().star());
            String text = messages.text("rating.explain." + other.kind(), other.what(), other.change());
            say(same ? "same" : "flips", text, shown(other.score()), star(other.star()));
        }
        say(why.tooClose() ? "close" : "firm");
    }

    private void history(List<LedgerRow> rows) {
        for (LedgerRow row : rows) {
            say(
                    "history",
                    row.round(),
                    row.version(),
                    row.asOf(),
                    row.score() == null ? "—" : plain(row.score()),
                    star(row.star()),
                    star(row.standing().star()),
                    messages.text("rating.state." + row.standing().state().name()),
                    messages.text("rating.reason." + row.standing().reason()));
        }
    }

    private static String star(@Nullable Integer star) {
        return star == null ? "—" : "★".repeat(star);
    }

    private static String shown(Fraction points) {
        return points.rounded(DECIMALS).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return Fraction.shortest(number).toPlainString();
    }

    private void say(String key, Object... arguments) {
        lines.add(messages.text("rating.explain." + key, arguments));
    }
}
