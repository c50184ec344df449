package io.wuye.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** F9: what every unit bears of a pool. */
class ShareRulesTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        // total, weights, shares, why
        "68300, 95.54 120.10 88.88 143.27 67.21, 12671 15928 11787 19001 8913, the worked number of F9",
        "100, 1 1 1, 34 33 33, the first door bears the odd fen of equal remainders",
        "200, 1 1 1, 67 67 66, and the second door the second",
        "100, 1 0 1 0 1, 34 0 33 0 33, who has no weight bears nothing and gets no odd fen",
        "100, 0 0 7, 0 0 100, one unit with weight bears all",
        "12345, 88.8, 12345, one unit bears all",
        "0, 1 2 3, 0 0 0, nothing is shared out as nothing",
        "1, 1 1 1 1, 1 0 0 0, a single fen goes to the first of equals",
        "1, 1 2 2 1, 0 1 0 0, a single fen goes to the largest quota and there to the first door",
        "99, 50 50, 50 49, halves",
        "10, 3 3 4, 3 3 4, quotas without remainder stay as they are",
        "1000000000000, 1000000 1000000 1000000, 333333333334 333333333333 333333333333, ten billion yuan"
    })
    void a_total_is_shared_out_by_weight(long totalFen, String weights, String shares, String why) {
        assertThat(ShareRules.allocate(totalFen, weights(weights))).as(why).containsExactly(longs(shares));
    }

    @Test
    void a_fen_over_a_thousand_units_falls_to_one_of_them() {
        long[] weights = new long[1000];
        Arrays.fill(weights, 1);
        weights[700] = 2;
        long[] shares = ShareRules.allocate(1, weights);
        assertThat(shares[700]).isEqualTo(1);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(1);
    }

    @Test
    void a_million_units_share_to_the_fen() {
        Random random = new Random(9);
        long[] weights = LongStream.range(0, 1_000_000)
                .map(i -> 1 + random.nextLong(10_000_000_000L))
                .toArray();
        long[] shares = ShareRules.allocate(99_999_999_999L, weights);
        assertThat(Arrays.stream(shares).sum()).isEqualTo(99_999_999_999L);
    }

    @Test
    void weights_that_do_not_add_up_to_a_number_are_a_fault() {
        assertThatThrownBy(() -> ShareRules.sum(new long[] {Long.MAX_VALUE, 1}))
                .isInstanceOf(ArithmeticException.class);
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void shares_are_those_of_plain_fractions_and_sum_to_the_total(long seed) {
        Case pool = new Case(seed);
        long[] shares = ShareRules.allocate(pool.totalFen, pool.weights);
        assertThat(shares).containsExactly(pool.byFractions());
        assertThat(Arrays.stream(shares).sum()).isEqualTo(pool.totalFen);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whoever_weighs_more_never_bears_less(long seed) {
        Case pool = new Case(seed);
        long[] shares = ShareRules.allocate(pool.totalFen, pool.weights);
        List<Integer> byWeight = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> pool.weights[i]))
                .toList();
        for (int i = 1; i < byWeight.size(); i++) {
            int lighter = byWeight.get(i - 1);
            int heavier = byWeight.get(i);
            if (pool.weights[lighter] < pool.weights[heavier]) {
                assertThat(shares[lighter]).isLessThanOrEqualTo(shares[heavier]);
            } else {
                assertThat(Math.abs(shares[lighter] - shares[heavier])).isLessThanOrEqualTo(1);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_units_of_different_weight_does_not_matter(long seed) {
        Case pool = new Case(seed);
        List<Long> distinct =
                new ArrayList<>(Arrays.stream(pool.weights).distinct().boxed().toList());
        String first = paid(pool.totalFen, distinct);
        Collections.shuffle(distinct, new Random(seed));
        if (remaindersDiffer(pool.totalFen, distinct)) {
            assertThat(paid(pool.totalFen, distinct)).isEqualTo(first);
        }
    }

    private static boolean remaindersDiffer(long totalFen, List<Long> weights) {
        BigInteger sum =
                BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        return weights.stream()
                        .map(weight -> BigInteger.valueOf(totalFen)
                                .multiply(BigInteger.valueOf(weight))
                                .mod(sum))
                        .distinct()
                        .count()
                == weights.size();
    }

    /** Who bears what, sorted by weight. */
    private static String paid(long totalFen, List<Long> weights) {
        long[] shares = ShareRules.allocate(
                totalFen, weights.stream().mapToLong(Long::longValue).toArray());
        return IntStream.range(0, shares.length)
                .mapToObj(i -> weights.get(i) + ":" + shares[i])
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static long[] weights(String decimals) {
        return Arrays.stream(decimals.split(" "))
                .mapToLong(text -> ShareRules.weight(text, 4))
                .toArray();
    }

    private static long[] longs(String text) {
        return Arrays.stream(text.split(" ")).mapToLong(Long::parseLong).toArray();
    }

    /** A random pool, and its shares by the words of the rule: fractions, sorted. */
    private static final class Case {
        private final long totalFen;
        private final long[] weights;

        Case(long seed) {
            Random random = new Random(seed);
            long largest = List.of(3L, 200L, 2_000_000L, 10_000_000_000L).get(random.nextInt(4));
            totalFen = random.nextLong(
                    List.of(2L, 5_000L, 10_000_000L, 100_000_000_000L).get(random.nextInt(4)));
            weights = LongStream.range(0, 1 + random.nextInt(300))
                    .map(i -> random.nextInt(10) == 0 ? 0 : random.nextLong(largest))
                    .toArray();
            weights[0] += 1;
        }

        long[] byFractions() {
            BigInteger sum = BigInteger.valueOf(Arrays.stream(weights).sum());
            BigInteger total = BigInteger.valueOf(totalFen);
            long[] shares = new long[weights.length];
            List<Integer> places = new ArrayList<>();
            BigInteger[] remainders = new BigInteger[weights.length];
            long left = totalFen;
            for (int i = 0; i < weights.length; i++) {
                BigInteger[] parts =
                        total.multiply(BigInteger.valueOf(weights[i])).divideAndRemainder(sum);
                shares[i] = parts[0].longValueExact();
                remainders[i] = parts[1];
                left -= shares[i];
                places.add(i);
            }
            places.sort(Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()));
            places.subList(0, (int) left).forEach(i -> shares[i]++);
            return shares;
        }
    }
}
