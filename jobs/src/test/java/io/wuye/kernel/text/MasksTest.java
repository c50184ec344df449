package io.wuye.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    @ParameterizedTest
    @CsvSource({
        "张三, 张*",
        "欧阳娜娜, 欧*",
        "𠮷田, 𠮷*",
        "张三、李四, 张*、李*",
        "' 张三 、李四', 张*、李*",
        "Ann Lee / Bo, A*/B*",
        "'', ''",
        "、, 、"
    })
    void a_name_keeps_its_first_character(String name, String masked) {
        assertThat(Masks.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "13800138000, 138****8000",
        "+86 138-0013-8000, 138****8000",
        "8613800138000, 138****8000",
        "010-12345678, 010****5678",
        "12345678, ****78",
        "110, ****10",
        "13800138000、13900139000, 138****8000、139****9000",
        "'', ''"
    })
    void a_phone_keeps_carrier_and_last_digits(String phone, String masked) {
        assertThat(Masks.phone(phone)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 110***********002X",
        "110105491231002, 110********1002",
        "E12345678, ********8",
        "X, *",
        "'', ''"
    })
    void an_identity_number_keeps_its_region_and_end(String number, String masked) {
        assertThat(Masks.idNumber(number)).isEqualTo(masked);
    }
}
