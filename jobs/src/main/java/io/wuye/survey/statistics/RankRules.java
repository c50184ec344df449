package io.wuye.survey.statistics;

import java.util.Arrays;

/** Ranks, and what goes with what. */
public final class RankRules {
    private RankRules() {}

    /** Places by value, the greatest first; equal values share the better place: 1, 2, 2, 4. */
    public static int[] places(double[] values) {
        int[] places = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] = 1;
            for (double other : values) {
                places[i] += other > values[i] ? 1 : 0;
            }
        }
        return places;
    }

    /**
     * Spearman's rank correlation of two answers, ties at their mean rank.
     *
     * @param table counts by the option of the one and the option of the other, both from worse to better or both reversed
     * @return not a number if either is always the same
     */
    public static double spearman(long[][] table) {
        long[] rows = new long[table.length];
        long[] columns = new long[table.length == 0 ? 0 : table[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                rows[i] += table[i][j];
                columns[j] += table[i][j];
            }
        }
        double[] rowRanks = ranks(rows);
        double[] columnRanks = ranks(columns);
        double total = Arrays.stream(rows).sum();
        double mean = (total + 1) / 2;
        double both = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                both += table[i][j] * (rowRanks[i] - mean) * (columnRanks[j] - mean);
            }
        }
        return both / Math.sqrt(squares(rows, rowRanks, mean) * squares(columns, columnRanks, mean));
    }

    private static double[] ranks(long[] counts) {
        double[] ranks = new double[counts.length];
        double before = 0;
        for (int i = 0; i < counts.length; i++) {
            ranks[i] = before + (counts[i] + 1) / 2.0;
            before += counts[i];
        }
        return ranks;
    }

    private static double squares(long[] counts, double[] ranks, double mean) {
        double squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += counts[i] * (ranks[i] - mean) * (ranks[i] - mean);
        }
        return squares;
    }
}
