package io.wuye.survey.statistics;

/**
 * What the answers of a group add up to: enough for its mean and its variance, whatever is measured.
 *
 * @param size how many answers; weighted answers have a sum of weights instead
 * @param sum of the scores
 * @param squares sum of the squared scores
 */
public record Group(double size, double sum, double squares) {
    public static final Group NONE = new Group(0, 0, 0);

    /** The answers of options that are worth a score each. */
    public static Group of(long[] counts, double[] scores) {
        return of(counts, scores, 1);
    }

    /** The same with a weight per answer. */
    public static Group of(long[] counts, double[] scores, double weight) {
        double size = 0;
        double sum = 0;
        double squares = 0;
        for (int option = 0; option < scores.length; option++) {
            if (!Double.isNaN(scores[option])) {
                size += counts[option];
                sum += counts[option] * scores[option];
                squares += counts[option] * scores[option] * scores[option];
            }
        }
        return new Group(size * weight, sum * weight, squares * weight);
    }

    public Group plus(Group other) {
        return new Group(size + other.size, sum + other.sum, squares + other.squares);
    }

    public double mean() {
        return sum / size;
    }

    /** Mean square deviation, by n. */
    public double spread() {
        return Math.max(0, squares / size - mean() * mean());
    }

    /** Sample variance, by n − 1. */
    public double variance() {
        return spread() * size / (size - 1);
    }
}
