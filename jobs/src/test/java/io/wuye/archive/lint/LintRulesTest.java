package io.wuye.archive.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.archive.Policies;
import io.wuye.archive.lint.Finding.Code;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.StartRule;
import io.wuye.archive.schedule.Term;
import io.wuye.archive.schedule.TermRules;
import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintRulesTest {
    private static final List<Finding> SHIPPED =
            LintRules.findings(Policies.SHIPPED.schedule(), Policies.SHIPPED.classification(), Policies.TODAY);

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "5-二-1,  BELOW_FLOOR,   25年 against 30年",
        "5-二-2,  BELOW_FLOOR,   25年 against 30年",
        "5-二-4,  BELOW_FLOOR,   15年 against 30年",
        "5-二-4,  REPEALED,      15年 was the rule of 1998",
        "5-二-3,  NO_PERIOD,     reads like a heading",
        "5-二-5,  NO_PERIOD,     decided by importance",
        "3-一-5,  DUPLICATE,     材料 for 资料",
        "1-五-10, CONTRADICTION, inspections 30年 here and 10年 there",
        "1-六-1,  CONTRADICTION, maintenance 30年 here and 10年 there",
        "1-六-6,  CONTRADICTION, a catch-all against the running records",
    })
    void the_source_table_has_its_known_oddities(String series, Code code, String why) {
        assertThat(SHIPPED).as(why).anyMatch(finding -> finding.series().equals(series) && finding.code() == code);
    }

    @Test
    void exactly_three_rows_break_the_law() {
        assertThat(SHIPPED.stream()
                        .filter(finding -> finding.code() == Code.BELOW_FLOOR)
                        .map(Finding::series))
                .containsExactly("5-二-1", "5-二-2", "5-二-4");
    }

    @Test
    void before_2016_only_the_old_law_is_asked() {
        List<Finding> then = LintRules.findings(
                Policies.SHIPPED.schedule(), Policies.SHIPPED.classification(), LocalDate.of(2015, 12, 31));
        assertThat(then).extracting(Finding::code).doesNotContain(Code.BELOW_FLOOR, Code.REPEALED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "日记账, MISSING_STATUTORY",
        "固定资产卡片, MISSING_STATUTORY",
        "会计档案销毁清册, MISSING_STATUTORY",
        "4, CLASS_WITHOUT_ROW",
        "6, CLASS_WITHOUT_ROW",
    })
    void what_no_row_keeps_is_named(String subject, Code code) {
        assertThat(SHIPPED)
                .anyMatch(finding ->
                        finding.code() == code && finding.args().get(0).equals(subject));
    }

    @Test
    void the_law_names_nothing_missing_that_a_row_keeps() {
        assertThat(SHIPPED.stream()
                        .filter(finding -> finding.code() == Code.MISSING_STATUTORY)
                        .map(finding -> finding.args().get(0)))
                .doesNotContain("总账", "明细账", "记账凭证", "原始凭证", "年度财务会计报告")
                .hasSize(14);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "s1, 30年左右, 1, 1, BAD_TERM",
        "s1, 30年,     9, 1, UNKNOWN_CLASS",
        "s1, 30年,     1, '', UNVERSIONED",
        "s0, 30年,     1, 1, UNREACHABLE",
        "s1, 报废后5年, 1, 1, NO_EVENT",
    })
    void a_row_written_by_hand_is_looked_at(String series, String term, String classCode, String version, Code code) {
        Schedule schedule = new Schedule(
                List.of(row("s0", "10年", "1", "1", 2), row(series, term, classCode, version, 3)), List.of());
        assertThat(LintRules.findings(schedule, Policies.SHIPPED.classification(), Policies.TODAY))
                .anyMatch(finding -> finding.code() == code && finding.line() == 3);
    }

    private static ScheduleRow row(String series, String term, String classCode, String version, long line) {
        Term read = TermRules.parse(term).orElse(Term.UNSCHEDULED);
        return new ScheduleRow(
                series,
                classCode,
                "",
                "item " + line,
                term,
                read,
                read.event() == null ? StartRule.YEAR_END : StartRule.EVENT,
                "",
                "",
                "",
                version,
                DateRange.of(LocalDate.of(1990, 1, 1), null),
                TermRules.parse(term).isPresent(),
                line);
    }
}
