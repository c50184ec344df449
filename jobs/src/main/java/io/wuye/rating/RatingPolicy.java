package io.wuye.rating;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.draw.Quota;
import io.wuye.rating.rubric.BonusLine;
import io.wuye.rating.standing.Cadence;
import io.wuye.rating.standing.StandingRules;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a district decides about ratings: {@code policy/rating.yaml}.
 *
 * @param cadence how often projects of a star are inspected
 * @param upgradeRounds better rounds in a row that raise a star
 * @param downgrade how far a star falls
 * @param rectifyDays working days to put things right where no deadline was given
 * @param channelDifference points between two sources that are pointed out
 * @param awardYears years of four stars that are commended
 * @param tieBreaks what decides between equal scores; nothing unless said, so that they share a rank
 * @param creditLines points that companies are given or lose beside their projects’ scores
 */
public record RatingPolicy(
        List<Cadence> cadence,
        Integer upgradeRounds,
        Downgrade downgrade,
        Integer rectifyDays,
        BigDecimal channelDifference,
        Appeal appeal,
        Integer awardYears,
        List<RankRules.TieBreak> tieBreaks,
        Draw draw,
        List<BonusLine> creditLines) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "rating.yaml";

    /** How far a star falls. */
    public enum Downgrade {
        ONE_LEVEL,
        COMPUTED
    }

    /** Working days to file an appeal from publication, and to decide it from the day it was filed. */
    public record Appeal(Integer fileDays, Integer decideDays) {}

    /** Parts of the frame that are drawn, and how many inspectors go to each project. */
    public record Draw(List<Quota> quotas, Integer inspectors) {
        public Draw {
            quotas = quotas == null ? List.of() : List.copyOf(quotas);
        }
    }

    public RatingPolicy {
        List<Refusal> problems = new ArrayList<>();
        cadence = cadence == null ? List.of() : List.copyOf(cadence);
        creditLines = creditLines == null ? List.of() : List.copyOf(creditLines);
        tieBreaks = tieBreaks == null ? List.of() : List.copyOf(tieBreaks);
        atLeast(problems, "upgrade_rounds", upgradeRounds, 1);
        atLeast(problems, "rectify_days", rectifyDays, 1);
        atLeast(problems, "award_years", awardYears, 1);
        given(problems, "downgrade", downgrade);
        given(problems, "channel_difference", channelDifference);
        given(problems, "appeal", appeal);
        given(problems, "draw", draw);
        for (Cadence one : cadence) {
            given(problems, "cadence.star", one.star());
            given(problems, "cadence.window", one.window());
            atLeast(problems, "cadence.times", one.times(), 0);
        }
        for (BonusLine line : creditLines) {
            given(problems, "credit_lines.id", line.id());
            given(problems, "credit_lines.max", line.max());
            if (line.span().isEmpty()) {
                problems.add(
                        new Refusal(Outcome.USAGE, "rating.policy.span", line.id(), String.valueOf(line.validity())));
            }
        }
        if (appeal != null) {
            atLeast(problems, "appeal.file_days", appeal.fileDays(), 1);
            atLeast(problems, "appeal.decide_days", appeal.decideDays(), 1);
        }
        if (draw != null) {
            atLeast(problems, "draw.inspectors", draw.inspectors(), 1);
            for (Quota quota : draw.quotas()) {
                given(problems, "draw.quotas.star", quota.star());
                given(problems, "draw.quotas.share", quota.share());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "rating.policy.problems", problems);
        }
    }

    /** Reads that of a workspace. */
    public static RatingPolicy of(Workspace workspace) {
        return workspace.policy(FILE, RatingPolicy.class);
    }

    /** The stars for which it is said how often to inspect. */
    public List<Integer> cadenced() {
        return cadence.stream().map(Cadence::star).toList();
    }

    /** What the rules of standing need of it. */
    public StandingRules.Terms terms() {
        return new StandingRules.Terms(rectifyDays, upgradeRounds, downgrade == Downgrade.COMPUTED);
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static void given(List<Refusal> problems, String key, @Nullable Object value) {
        if (value == null) {
            problems.add(new Refusal(Outcome.USAGE, "rating.policy.missing", key));
        }
    }

    private static void atLeast(List<Refusal> problems, String key, @Nullable Integer value, int least) {
        if (value == null) {
            given(problems, key, null);
        } else if (value < least) {
            problems.add(new Refusal(Outcome.USAGE, "rating.policy.low", key, value, least));
        }
    }
}
