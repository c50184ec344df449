package io.wuye.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "房号, 4",
        "1栋-101, 7",
        "（全角）, 8",
        "￥1, 3",
        "¥1, 2",
        "㎡, 2",
        "𠮷, 2",
        "…, 1",
        "é, 1",
        "e\u0301, 1",
        "한, 2",
        "ﾊ, 1",
        "😀, 2",
        "☀, 1",
        "☀\uFE0F, 2",
        "👩\u200D👧, 2",
        "a\u200Bb, 2"
    })
    void wide_characters_count_twice_and_invisible_ones_not(String text, int width) {
        assertThat(Width.of(text)).isEqualTo(width);
    }

    @Test
    void padding_fills_up_to_columns_not_characters() {
        assertThat(Width.padRight("房号", 6)).isEqualTo("房号  ");
        assertThat(Width.padLeft("房号", 6)).isEqualTo("  房号");
        assertThat(Width.padLeft("too long", 3)).isEqualTo("too long");
    }

    @ParameterizedTest
    @CsvSource({"人才公寓一期, 12, 人才公寓一期", "人才公寓一期, 11, 人才公寓一…", "人才公寓一期, 8, 人才公…", "𠮷𠮷, 3, 𠮷…", "ab, 1, …"})
    void a_cut_text_fits_and_says_that_it_was_cut(String text, int width, String cut) {
        assertThat(Width.cut(text, width)).isEqualTo(cut);
        assertThat(Width.of(cut)).isLessThanOrEqualTo(width);
    }
}
