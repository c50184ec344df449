package io.wuye.survey;

import io.wuye.survey.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A way to read answers as numbers: what each option scores.
 *
 * @param figure its name in files
 * @param denominator who is counted: {@code valid}, {@code valid+dont_know}
 * @param scores per option, then of don’t-know; not a number: not counted
 */
@SuppressWarnings("ArrayRecordComponent") // Counted in place, a million answers at a time.
public record Measure(String figure, String denominator, double[] scores) {
    public static final String VALID = "valid";
    public static final String WITH_DONT_KNOW = "valid+dont_know";
    public static final String NPS = "nps";

    private static final int PROMOTERS = 9;
    private static final int DETRACTORS = 6;
    private static final int FEW = 3;

    /** Whether it is the share of those who score. */
    public boolean proportion() {
        return Arrays.stream(scores).allMatch(score -> Double.isNaN(score) || score == 0 || score == 1);
    }

    /** Whether options count as a hit of {@link #proportion()}. */
    long hits(long[] counts) {
        long hits = 0;
        for (int option = 0; option < scores.length; option++) {
            hits += scores[option] > 0 ? counts[option] : 0;
        }
        return hits;
    }

    /** How many answers count. */
    long size(long[] counts) {
        long size = 0;
        for (int option = 0; option < scores.length; option++) {
            size += Double.isNaN(scores[option]) ? 0 : counts[option];
        }
        return size;
    }

    /** What no value is below or above. */
    Interval bounds() {
        double[] counted =
                Arrays.stream(scores).filter(score -> !Double.isNaN(score)).toArray();
        return new Interval(
                Arrays.stream(counted).min().orElse(0),
                Arrays.stream(counted).max().orElse(0));
    }

    /** All readings of a scale. */
    static List<Measure> of(Scale scale) {
        List<Measure> measures = new ArrayList<>();
        switch (scale.kind()) {
            case ORDINAL -> {
                shares(scale, VALID, measures);
                if (!scale.dontKnow().isEmpty()) {
                    shares(scale, WITH_DONT_KNOW, measures);
                }
                measures.add(new Measure("mean", VALID, codes(scale)));
                measures.add(new Measure("index", VALID, with(scale.points())));
            }
            case NPS -> {
                measures.add(new Measure(NPS, VALID, promoters(scale)));
                measures.add(new Measure("mean", VALID, codes(scale)));
            }
            case TEXT -> {
                // Words have themes, not figures.
            }
        }
        return measures;
    }

    private static void shares(Scale scale, String denominator, List<Measure> measures) {
        int options = scale.codes().size();
        int best =
                scale.top2().isEmpty() ? Math.min(2, options - 1) : scale.top2().size();
        measures.add(share("top1", denominator, options, 0, 1));
        measures.add(share("top2", denominator, options, 0, best));
        if (options > FEW) {
            measures.add(share("top3", denominator, options, 0, FEW));
            measures.add(share("bottom2", denominator, options, options - 2, options));
        }
    }

    private static Measure share(String figure, String denominator, int options, int from, int to) {
        double[] scores = new double[options + 1];
        Arrays.fill(scores, from, to, 1);
        scores[options] = denominator.equals(VALID) ? Double.NaN : 0;
        return new Measure(figure, denominator, scores);
    }

    private static double[] codes(Scale scale) {
        return with(scale.codes().stream().mapToDouble(Double::parseDouble).toArray());
    }

    private static double[] promoters(Scale scale) {
        return with(scale.codes().stream()
                .mapToInt(Integer::parseInt)
                .mapToDouble(code -> code >= PROMOTERS ? 100 : code <= DETRACTORS ? -100 : 0)
                .toArray());
    }

    /** Don’t-know has no points. */
    private static double[] with(double[] points) {
        double[] scores = Arrays.copyOf(points, points.length + 1);
        scores[points.length] = Double.NaN;
        return scores;
    }
}
