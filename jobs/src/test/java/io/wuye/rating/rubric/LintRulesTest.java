package io.wuye.rating.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.rating.rubric.Finding.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintRulesTest {
    private static final List<Integer> ALL = List.of(1, 2, 3, 4);
    private static final String GOOD = "sections: [{id: s, max: 100, items: [{id: A, type: binary, max: 100}]}]\n";

    private static List<Code> codes(String body) {
        return LintRules.findings(List.of(RubricText.source(body)), ALL).stream()
                .map(Finding::code)
                .toList();
    }

    private static List<Code> item(String item) {
        return codes("sections: [{id: s, max: 100, items: [" + item + "]}]\n");
    }

    @Test
    void a_good_rubric_has_no_findings() {
        assertThat(codes(GOOD)).isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{star: 4, from: 90}, {star: 3, from: 80, to: 89}, {star: 1, from: 0} | BAND_GAP | 89.5 is nowhere",
                "{star: 2, from: 60}, {star: 1, from: 0, to: 70} | BAND_OVERLAP | 70 is in two bands",
                "{star: 2, from: 60}, {star: 1, from: 60} | BAND_OVERLAP | one score, two stars",
                "{star: 4, from: 90}, {star: 2, from: 70} | BAND_GAP | nothing below 70",
                "{star: 3, from: 90}, {star: 4, from: 0} | BAND_ORDER | the higher star asks less",
            })
    void bands_must_share_out_all_scores(String bands, Code code, String why) {
        assertThat(codes("bands: [" + bands + "]\n" + GOOD)).contains(code);
    }

    @Test
    void a_band_may_end_where_the_next_begins() {
        assertThat(codes("bands: [{star: 4, from: 90, to: 100}, {star: 1, from: 0, to: 90}]\n" + GOOD))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{id: A, type: binary, max: 95} | ITEMS_SUM | five marks are nowhere",
                "{id: A, type: binary, max: 50}, {id: A, type: binary, max: 50} | DUPLICATE_ID | which A",
                "{id: A, max: 100} | MISSING | no type",
                "{id: A, type: tiered, max: 100} | MISSING | no marks",
                "{id: A, type: per-defect, max: 100} | MISSING | no step",
                "{id: A, type: per-defect, max: 100, step: 0} | RANGE | a step of nothing",
                "{id: A, type: tiered, max: 100, marks: {pass: 101}} | RANGE | more than the maximum",
                "{id: A, type: indicator, max: 100, tiers: [{from: 0, marks: 1}]} | MISSING | which figure",
                "{id: A, type: rate-tier, max: 100, tiers: [{from: 1, to: 2, marks: 1}]} | TIERS | both ends",
                "{id: A, type: rate-tier, max: 100, tiers: [{from: 1, marks: 1}, {to: 2, marks: 2}]} | TIERS | both ways",
                "{id: A, type: rate-step, max: 100, target: 90, step: 1, per_step: 1} | ROUNDING_UNSAID | linear or not",
            })
    void an_item_must_say_all_its_arithmetic_needs(String items, Code code, String why) {
        assertThat(item(items)).contains(code);
    }

    @Test
    void sections_add_to_a_hundred() {
        assertThat(codes("sections: [{id: s, max: 35, items: [{id: A, type: binary, max: 35}]}]\n"))
                .containsExactly(Code.SECTIONS_SUM);
    }

    @Test
    void the_contradictions_of_the_source_are_found() {
        List<Finding> found = LintRules.findings(List.of(RubricText.source("""
                        sections:
                          - id: s
                            max: 100
                            items:
                              - {id: L1, title: 楼道照明完好率, type: rate-step, max: 30, target: 90, step: 1, per_step: 1, rounding: floor}
                              - {id: L2, title: 道路和楼道照明完好率, type: rate-step, max: 30, target: 95, step: 1, per_step: 1, rounding: floor}
                              - {id: V1, title: 录像保存十五天, type: binary, max: 20, measure: video-days, target: 15}
                              - {id: V2, title: 录像保存一周, type: binary, max: 20, measure: video-days, target: 7}
                        """)), ALL);
        assertThat(found).extracting(Finding::code).containsExactly(Code.CONTRADICTION, Code.CONTRADICTION);
        assertThat(found.get(0).args()).containsExactly("L1", "楼道照明完好率", "90", "道路和楼道照明完好率", "95");
        assertThat(found.get(0).place()).isEqualTo("rubric-t.yaml:11");
        assertThat(found).noneMatch(finding -> finding.code().isError());
    }

    @Test
    void a_star_without_a_cadence_is_pointed_out() {
        List<Finding> found = LintRules.findings(List.of(RubricText.source(GOOD)), List.of(4, 3, 2));
        assertThat(found).extracting(Finding::subject).containsExactly("★1");
    }

    @Test
    void two_rubrics_of_one_kind_and_grade_may_not_be_in_force_together() {
        RubricSource first = RubricText.source("to: 2025-12-31\n" + GOOD);
        RubricSource second = RubricText.source(GOOD);
        RubricSource sample = RubricText.source("fallback: true\n" + GOOD);
        assertThat(LintRules.findings(List.of(first, second), ALL))
                .extracting(Finding::code)
                .containsExactly(Code.DATES_OVERLAP);
        assertThat(LintRules.findings(List.of(first, sample), ALL)).isEmpty();
    }

    @Test
    void weights_of_components_add_to_one() {
        assertThat(codes("components: [{id: a, weight: \"0.6\"}, {id: b, weight: \"0.3\"}]\n" + GOOD))
                .containsExactly(Code.WEIGHTS_SUM);
    }
}
