package io.wuye.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves the program of what people wrote. */
class TextRulesTest {
    @ParameterizedTest(name = "{2}: {0}")
    @CsvSource({
        "请联系13800138000, 请联系***, a phone",
        "电话 138-0013-8000 王, 电话 *** 王, a phone with dashes",
        "010-62345678, ***, a landline",
        "身份证11010519491231002X, 身份证***, an identity number",
        "沪A12345乱停, ***乱停, a number plate",
        "粤BD12345 占我车位, *** 占我车位, a green plate",
        "3号楼2单元502室漏水, ***漏水, a room in words",
        "7-302 太吵, *** 太吵, a room as the office writes it",
        "A栋1201没水, ***没水, a tower and a room",
        "物业费2.5元太贵, 物业费2.5元太贵, a price is nobody’s number",
        "2026年3月停水3次, 2026年3月停水3次, dates and counts stay",
    })
    void masked(String written, String shown, String why) {
        assertThat(TextRules.masked(written)).isEqualTo(shown);
    }

    @Test
    void a_text_may_belong_under_several_themes() {
        Map<String, List<String>> codebook = new LinkedHashMap<>();
        codebook.put("停车", List.of("车位", "停车"));
        codebook.put("电梯", List.of("电梯"));
        assertThat(TextRules.themes("电梯口乱停车", codebook)).containsExactly("停车", "电梯");
        assertThat(TextRules.themes("很好", codebook)).isEmpty();
    }
}
