package io.wuye.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What in a payer's words may be the code of a unit. */
class MemoRulesTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "物业费1-101,         1-101,       a door among Chinese words",
        "１－１０１ 十月,         1-101,       in full width",
        "A2-0301、A2-0302,   A2-0301 A2-0302, two doors are two candidates",
        "2026年物业费,          '',          a year is no door",
        "302室,             302,         a number said to be a room",
        "电话13812345678,     '',          a long number is no door",
    })
    void codes_are_what_looks_like_one(String memo, String codes, String why) {
        List<String> expected = codes.isEmpty() ? List.of() : List.of(codes.split(" "));
        assertThat(MemoRules.candidates(memo).stream().skip(1)).as(why).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"101", "车位 B-12"})
    void the_whole_text_may_be_a_code_of_any_shape(String memo) {
        assertThat(MemoRules.candidates(memo)).contains(memo);
    }
}
