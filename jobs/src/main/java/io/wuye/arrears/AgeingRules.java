package io.wuye.arrears;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How old a debt is (F13): the days from the day it was due to the as-of day, in eight buckets. */
public final class AgeingRules {
    /** Names of the buckets as in {@code ageing.csv}, the youngest first. */
    public static final List<String> BUCKETS =
            List.of("not_due", "d1_30", "d31_90", "d91_180", "d181_365", "y1_2", "y2_3", "y3_up");

    /** The last day of each bucket but the last. */
    private static final List<Integer> LAST_DAYS = List.of(0, 30, 90, 180, 365, 730, 1095);

    private AgeingRules() {}

    /** Days overdue; zero or less while the debt is not overdue. */
    public static long days(LocalDate due, LocalDate asOf) {
        return ChronoUnit.DAYS.between(due, asOf);
    }

    /** The bucket of a debt, from 0. */
    public static int bucket(LocalDate due, LocalDate asOf) {
        long days = days(due, asOf);
        int bucket = 0;
        while (bucket < LAST_DAYS.size() && days > LAST_DAYS.get(bucket)) {
            bucket++;
        }
        return bucket;
    }

    /** For each bucket but the last the earliest due day that belongs to it: what a query compares with. */
    static List<LocalDate> earliest(LocalDate asOf) {
        return LAST_DAYS.stream().map(asOf::minusDays).toList();
    }
}
