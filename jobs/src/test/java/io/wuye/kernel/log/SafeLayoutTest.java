package io.wuye.kernel.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "call 13800138000,          call 138****8000",
        "id 11010519491231002X end, id 110****002X end",
        "rows 1234567,              rows 1234567",
        "at 20261121,               at 20261121",
    })
    void numbers_of_persons_are_masked(String text, String shown) {
        assertThat(SafeLayout.safe(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"'a\nERROR forged', a\\nERROR forged", "'\u001b[31mred', \\x1b[31mred"})
    void a_message_cannot_forge_a_line(String text, String shown) {
        assertThat(SafeLayout.safe(text)).isEqualTo(shown);
    }
}
