package io.wuye.survey.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights that bring a sample to known margins: w ← w · target/current, one margin after the other, until the largest
 * error is below ε; weights above a multiple of the median are cut, what was cut is given to the others, and it is raked
 * again.
 */
public final class RakingRules {
    /** Rounds after which margins that are not met will not be met. */
    private static final int MOST_CYCLES = 10_000;

    /** Rounds of cutting. */
    private static final int MOST_TRIMS = 20;

    private RakingRules() {}

    /**
     * One margin.
     *
     * @param classOf the class of each cell
     * @param targets what each class weighs in the population
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers of cells, as long as the cube.
    public record Margin(int[] classOf, double[] targets) {}

    /**
     * What raking came to.
     *
     * @param weights per cell, of one answer in it
     * @param cycles how often all margins were gone through
     * @param error the largest relative error that is left
     * @param trimmed cells whose weight was cut
     */
    @SuppressWarnings("ArrayRecordComponent") // Numbers of cells, as long as the cube.
    public record Raked(double[] weights, int cycles, double error, int trimmed) {
        /** Whether the margins are met. */
        public boolean converged(double epsilon) {
            return error < epsilon;
        }
    }

    /**
     * Rakes.
     *
     * @param sizes answers per cell, more than 0
     * @param epsilon the largest relative error of a margin that is as good as none
     * @param trim multiple of the median weight that no weight exceeds; 0: weights are not cut
     */
    public static Raked rake(double[] sizes, List<Margin> margins, double epsilon, double trim) {
        double[] weights = new double[sizes.length];
        Arrays.fill(weights, 1);
        Raked raked = meet(weights, sizes, margins, epsilon);
        boolean[] cut = new boolean[sizes.length];
        for (int round = 0; trim > 0 && round < MOST_TRIMS && cut(weights, sizes, trim, cut); round++) {
            raked = meet(weights, sizes, margins, epsilon);
        }
        int trimmed = 0;
        for (boolean one : cut) {
            trimmed += one ? 1 : 0;
        }
        return new Raked(weights, raked.cycles(), raked.error(), trimmed);
    }

    /** The size (Σw)²/Σw² of a sample without weights that would say as much (Kish). */
    public static double effectiveSize(double[] sizes, double[] weights) {
        double sum = 0;
        double squares = 0;
        for (int cell = 0; cell < sizes.length; cell++) {
            sum += sizes[cell] * weights[cell];
            squares += sizes[cell] * weights[cell] * weights[cell];
        }
        return sum * sum / squares;
    }

    private static Raked meet(double[] weights, double[] sizes, List<Margin> margins, double epsilon) {
        int cycles = 0;
        double error = Double.POSITIVE_INFINITY;
        while (error >= epsilon && cycles < MOST_CYCLES) {
            for (Margin margin : margins) {
                double[] current = current(weights, sizes, margin);
                for (int cell = 0; cell < weights.length; cell++) {
                    int at = margin.classOf()[cell];
                    weights[cell] *= margin.targets()[at] / current[at];
                }
            }
            cycles++;
            error = error(weights, sizes, margins);
        }
        return new Raked(weights, cycles, error, 0);
    }

    private static double error(double[] weights, double[] sizes, List<Margin> margins) {
        double worst = 0;
        for (Margin margin : margins) {
            double[] current = current(weights, sizes, margin);
            for (int at = 0; at < current.length; at++) {
                worst = Math.max(worst, Math.abs(current[at] / margin.targets()[at] - 1));
            }
        }
        return worst;
    }

    private static double[] current(double[] weights, double[] sizes, Margin margin) {
        double[] current = new double[margin.targets().length];
        for (int cell = 0; cell < weights.length; cell++) {
            current[margin.classOf()[cell]] += weights[cell] * sizes[cell];
        }
        return current;
    }

    /** Cuts weights above the bound and gives what was cut to the others in proportion; whether anything was cut. */
    private static boolean cut(double[] weights, double[] sizes, double trim, boolean[] cut) {
        double bound = trim * median(weights, sizes);
        double excess = 0;
        double others = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            boolean above = weights[cell] > bound * (1 + 1e-9);
            excess += above ? (weights[cell] - bound) * sizes[cell] : 0;
            others += above ? 0 : weights[cell] * sizes[cell];
        }
        if (excess == 0 || others == 0) {
            return false;
        }
        double factor = 1 + excess / others;
        for (int cell = 0; cell < weights.length; cell++) {
            boolean above = weights[cell] > bound * (1 + 1e-9);
            cut[cell] |= above;
            weights[cell] = above ? bound : weights[cell] * factor;
        }
        return true;
    }

    /** The median weight of an answer. */
    static double median(double[] weights, double[] sizes) {
        List<Integer> order = new ArrayList<>();
        double total = 0;
        for (int cell = 0; cell < weights.length; cell++) {
            order.add(cell);
            total += sizes[cell];
        }
        order.sort((a, b) -> Double.compare(weights[a], weights[b]));
        double seen = 0;
        for (int i = 0; i < order.size(); i++) {
            int cell = order.get(i);
            seen += sizes[cell];
            if (seen == total / 2 && i + 1 < order.size()) {
                return (weights[cell] + weights[order.get(i + 1)]) / 2;
            }
            if (seen >= total / 2) {
                return weights[cell];
            }
        }
        throw new IllegalArgumentException("no cell");
    }
}
