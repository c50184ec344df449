package io.wuye.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "1, 壹分",
        "5, 伍分",
        "10, 壹角整",
        "50, 伍角整",
        "56, 伍角陆分",
        "100, 壹元整",
        "1000, 壹拾元整",
        "1005, 壹拾元零伍分",
        "1050, 壹拾元伍角整",
        "10005, 壹佰元零伍分",
        "22452, 贰佰贰拾肆元伍角贰分",
        "100400, 壹仟零肆元整",
        "101000, 壹仟零壹拾元整",
        "1000500, 壹万零伍元整",
        "6755632, 陆万柒仟伍佰伍拾陆元叁角贰分",
        "10001001, 壹拾万零壹拾元零壹分",
        "10050000, 壹拾万零伍佰元整",
        "1000000000, 壹仟万元整",
        "10000000000, 壹亿元整",
        "10000000100, 壹亿零壹元整",
        "10000001000, 壹亿零壹拾元整",
        "1000100000000, 壹佰亿零壹佰万元整",
        "100000000000000, 壹万亿元整",
        "100000000000001, 壹万亿元零壹分",
        "1241241241242112, 壹拾贰万肆仟壹佰贰拾肆亿壹仟贰佰肆拾壹万贰仟肆佰贰拾壹元壹角贰分",
        "-1, 负壹分",
        "-22452, 负贰佰贰拾肆元伍角贰分",
        "9223372036854775807, 玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分",
        "-9223372036854775808, 负玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零捌分"
    })
    void fen_are_written_in_capital_numerals(long fen, String words) {
        assertThat(ChineseAmount.of(fen)).isEqualTo(words);
    }
}
