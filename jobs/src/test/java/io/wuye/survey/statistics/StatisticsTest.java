package io.wuye.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.wuye.survey.statistics.RakingRules.Margin;
import io.wuye.survey.statistics.RakingRules.Raked;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The worked numbers of the specification, and numbers computed apart from this program, by R 4.2.2 and its package survey
 * 4.1.1 ({@code src/test/resources/io/wuye/survey/reference.R}) or by exact fractions, as each case says.
 */
class StatisticsTest {
    private static final double EXACT = 1e-9;
    private static final Interval SHARE = new Interval(0, 1);

    @Test
    void the_normal_quantile_is_exact() {
        assertThat(Quantiles.Z95).isEqualTo(1.959963984540054, within(1e-14));
        assertThat(Quantiles.normal(0.9)).isEqualTo(1.6448536269514722, within(1e-14));
    }

    @ParameterizedTest(name = "t with {0} degrees of freedom: {1}")
    @CsvSource({
        // qt(.975, df) of R
        "1, 12.7062047361747",
        "4, 2.77644510519779",
        "13, 2.16036865646279",
        "87, 1.98760828158907",
    })
    void students_t_is_exact(double freedom, double quantile) {
        assertThat(Quantiles.t95(freedom)).isEqualTo(quantile, within(EXACT));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "172, 230, 0.687947, 0.799563, top-2 of the specification",
        "0, 20, 0, 0.161125, nobody dissatisfied of twenty",
        "20, 20, 0.838875, 1, everybody of twenty: the mirror of nobody",
    })
    void wilsons_interval(long hits, long size, double lower, double upper, String why) {
        Interval interval = interval(WilsonRules.proportion(hits, size, null));
        assertThat(interval.lower()).isEqualTo(lower, within(5e-7));
        assertThat(interval.upper()).isEqualTo(upper, within(5e-7));
    }

    @Test
    void an_estate_that_is_nearly_all_asked_has_a_narrower_interval() {
        Interval interval = interval(WilsonRules.proportion(172, 207, 828L));
        assertThat(interval.lower()).isEqualTo(0.782193, within(5e-7));
        assertThat(interval.upper()).isEqualTo(0.870546, within(5e-7));
    }

    @Test
    void a_census_has_no_interval() {
        Estimate estimate = WilsonRules.proportion(172, 207, 207L);
        assertThat(estimate.interval()).isNull();
        assertThat(estimate.se()).isZero();
    }

    @Test
    void three_buildings_as_strata() {
        List<Stratum> strata = List.of(
                new Stratum(share(34, 40), 400), new Stratum(share(21, 30), 240), new Stratum(share(11, 20), 60));
        Estimate estimate = StratifiedRules.mean(strata, SHARE);
        assertThat(estimate.value()).isEqualTo(0.7728571428571429, within(EXACT));
        assertThat(Objects.requireNonNull(estimate.se())).isEqualTo(0.042064, within(5e-7));
        // svymean and confint of R
        assertThat(estimate.se()).isEqualTo(0.0420640402415113, within(EXACT));
        assertThat(interval(estimate).lower()).isEqualTo(0.689250308116019, within(EXACT));
        assertThat(interval(estimate).upper()).isEqualTo(0.856463977598267, within(EXACT));
    }

    @Test
    void buildings_drawn_whole_as_clusters() {
        // svymean of R with deff = "replace"; by hand: residuals 14/3, −1, −11/3, variance (11/14)·(3/2)·(326/9)/8100
        List<Group> clusters = List.of(share(34, 40), share(21, 30), share(11, 20));
        Estimate estimate = ClusterRules.mean(clusters, 14, SHARE);
        double variance = 11.0 / 14 * 1.5 * (326.0 / 9) / 8100;
        assertThat(estimate.value()).isEqualTo(11.0 / 15, within(EXACT));
        assertThat(Objects.requireNonNull(estimate.se())).isEqualTo(Math.sqrt(variance), within(EXACT));
        assertThat(estimate.se()).isEqualTo(0.0725977214471503, within(EXACT));
        assertThat(ClusterRules.designEffect(clusters, estimate)).isEqualTo(2.39864417989417, within(EXACT));
        assertThat(interval(estimate).lower()).isEqualTo(0.420970548975161, within(EXACT));
        assertThat(interval(estimate).upper()).as("no share is above 1").isEqualTo(1);
    }

    @Test
    void net_promoters_of_the_specification() {
        // p = 1/2, d = 1/6, n = 324
        Estimate estimate =
                MeanRules.netPromoters(Group.of(new long[] {162, 108, 54}, new double[] {100, 0, -100}), null);
        assertThat(estimate.value()).isEqualTo(100.0 / 3, within(EXACT));
        assertThat(Objects.requireNonNull(estimate.se())).isEqualTo(4.1409, within(5e-5));
    }

    @Test
    void two_waves_of_two_hundred() {
        ChangeRules.Change change = ChangeRules.independent(148, 200, 160, 200);
        assertThat(change.difference()).isEqualTo(0.06, within(EXACT));
        assertThat(change.statistic()).isEqualTo(1.426, within(5e-4));
        assertThat(change.significant()).isFalse();
        // prop.test without correction, and the formula of the hybrid interval in R
        assertThat(change.p()).isEqualTo(0.153941855288219, within(EXACT));
        assertThat(change.interval().lower()).isEqualTo(-0.0226067986776468, within(EXACT));
        assertThat(change.interval().upper()).isEqualTo(0.1416577077437, within(EXACT));
    }

    @Test
    void the_same_households_twice() {
        // mcnemar.test(matrix(c(101, 59, 121, 33), 2)) of R: (|59 − 121| − 1)²/180
        assertThat(ChangeRules.mcNemar(59, 121)).isEqualTo(3721.0 / 180, within(EXACT));
        assertThat(Quantiles.chiSquareTail(3721.0 / 180)).isEqualTo(5.45009482542713e-06, within(1e-14));
        assertThat(ChangeRules.mcNemar(0, 0)).isZero();
    }

    @Test
    void raking_meets_every_margin() {
        // Cells A-young, A-old, B-young, B-old with 10, 20, 30, 40 sheets, margins 60/40 and 50/50.
        double[] sizes = {10, 20, 30, 40};
        List<Margin> margins = List.of(
                new Margin(new int[] {0, 0, 1, 1}, new double[] {60, 40}),
                new Margin(new int[] {0, 1, 0, 1}, new double[] {50, 50}));
        Raked raked = RakingRules.rake(sizes, margins, 1e-12, 0);
        double[] weights = raked.weights();
        // weights(rake(…)) of R, package survey
        assertThat(weights)
                .containsExactly(
                        new double[] {2.75765067213126, 1.62117466393437, 0.747449775956246, 0.439412668032816},
                        within(EXACT));
        assertThat(RakingRules.effectiveSize(sizes, weights)).isEqualTo(65.319221334152, within(EXACT));
        assertThat(10 * weights[0] + 20 * weights[1]).isEqualTo(60, within(EXACT));
        assertThat(10 * weights[0] + 30 * weights[2]).isEqualTo(50, within(EXACT));
        assertThat(20 * weights[1] + 40 * weights[3]).isEqualTo(50, within(EXACT));
        // What raking keeps: the odds ratio of the cells, here (10·40)/(20·30) of counts, so 1 of weights.
        assertThat(weights[0] * weights[3] / (weights[1] * weights[2])).isEqualTo(1, within(EXACT));
    }

    @Test
    void weights_are_cut_at_a_multiple_of_the_median() {
        double[] sizes = {1, 50, 49};
        List<Margin> margins = List.of(new Margin(new int[] {0, 1, 1}, new double[] {30, 70}));
        assertThat(RakingRules.rake(sizes, margins, 1e-10, 0).trimmed()).isZero();
        assertThat(RakingRules.rake(sizes, margins, 1e-10, 5).trimmed()).isEqualTo(1);
    }

    @Test
    void kishs_effective_size() {
        assertThat(RakingRules.effectiveSize(new double[] {3, 2}, new double[] {1, 1}))
                .isEqualTo(5, within(EXACT));
        // weights 1, 1, 1, 2, 2: 7²/11
        assertThat(RakingRules.effectiveSize(new double[] {3, 2}, new double[] {1, 2}))
                .isEqualTo(49.0 / 11, within(EXACT));
    }

    @Test
    void spearman_with_ties() {
        // 1 1 2 2 3 and 1 2 2 3 3 by exact fractions: 29/36
        long[][] table = {{1, 1, 0}, {0, 1, 1}, {0, 0, 1}};
        assertThat(RankRules.spearman(table)).isEqualTo(29.0 / 36, within(EXACT));
    }

    @Test
    void equal_values_share_the_better_place() {
        assertThat(RankRules.places(new double[] {0.9, 0.8, 0.8, 0.7})).containsExactly(1, 2, 2, 4);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0.5, 0.05, 0.95, -, 385, the textbook number",
                "0.5, 0.05, 0.95, 828, 263, an estate of 828 households",
                "0.8, 0.03, 0.95, -, 683, four in five expected",
                "0.5, 0.05, 0.9, -, 271, ninety per cent sure",
            })
    void how_many_to_ask(
            double share, double margin, double confidence, @Nullable Long population, long answers, String why) {
        assertThat(SampleSizeRules.answers(share, margin, confidence, population, 1))
                .isEqualTo(answers);
    }

    private static Group share(long hits, long size) {
        return new Group(size, hits, hits);
    }

    private static Interval interval(Estimate estimate) {
        return Objects.requireNonNull(estimate.interval());
    }
}
