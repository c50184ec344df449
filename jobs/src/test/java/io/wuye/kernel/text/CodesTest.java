package io.wuye.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1-101",
                "１－１－１０１",
                "1—1—101",
                " 1-1-101 ",
                "1–1−101",
                "1\u20111\u2010101",
                "\u30001-1-101\u00A0",
                "1﹣1-101",
                "1─1━101",
                "1-1-101\u200B",
                "\uFEFF1-1-101",
                "1ー1-101"
            })
    void spellings_of_one_door_become_one_code(String typed) {
        assertThat(Codes.normal(typed)).isEqualTo("1-1-101");
    }

    @Test
    void case_and_chinese_are_kept_and_inner_space_becomes_one() {
        assertThat(Codes.normal("Ａ 栋\t　b单元")).isEqualTo("A 栋 b单元");
        assertThat(Codes.normal("一")).as("the numeral one is not a dash").isEqualTo("一");
        assertThat(Codes.normal("")).isEmpty();
    }

    @Test
    void a_normal_code_stays_the_same_object() {
        String code = "TA-14-2-1001";
        assertThat(Codes.normal(code)).isSameAs(code);
    }

    @Test
    void normal_forms_of_chinese_characters_are_those_of_the_general_rule() {
        for (char c = '\u4E00'; c <= '\u9FFF'; c++) {
            String code = c + "1";
            assertThat(Codes.normal(code)).isSameAs(code);
            // The blank at the end sends the text the long way.
            assertThat(Codes.normal(code + " ")).isEqualTo(code);
        }
    }
}
