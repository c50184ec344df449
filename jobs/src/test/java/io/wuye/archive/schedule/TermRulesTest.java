package io.wuye.archive.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.schedule.Term.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermRulesTest {
    @ParameterizedTest(name = "{0} is {1} {2}–{3} after {4}: {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "永久,       PERMANENT,   0,  0,  -,        as the schedule writes it",
                "permanent,  PERMANENT,   0,  0,  -,        as the contract allows",
                "30年,       YEARS,       30, 30, -,        the usual form",
                "３０年,     YEARS,       30, 30, -,        full-width digits are digits",
                "10Y,        YEARS,       10, 10, -,        as the contract allows",
                "报废后5年,  YEARS,       5,  5,  报废,     the event stands in the term",
                "合同终止后10年, YEARS,   10, 10, 合同终止, likewise",
                "15年以上,   AT_LEAST,    15, 15, -,        a lower bound",
                "5-15年,     BETWEEN,     5,  15, -,        review from 5 and overdue at 15",
                "长期,       UNSCHEDULED, 0,  0,  -,        abolished word",
                "短期,       UNSCHEDULED, 0,  0,  -,        abolished word",
                "'',         UNSCHEDULED, 0,  0,  -,        no period",
            })
    void a_term_of_the_grammar_is_read(String text, Kind kind, int years, int limit, String event, String why) {
        assertThat(TermRules.parse(text)).as(why).contains(new Term(kind, years, limit, event));
    }

    @ParameterizedTest(name = "{0} is an error")
    @ValueSource(strings = {"三十年", "0年", "30", "年", "15-5年", "5-5年", "999年", "30年左右", "永久/15年以上", "-5年", "1.5年"})
    void anything_else_is_an_error_and_never_a_guess(String text) {
        assertThat(TermRules.parse(text)).isEmpty();
    }
}
