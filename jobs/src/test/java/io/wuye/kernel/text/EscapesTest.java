package io.wuye.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapesTest {
    @Test
    void what_a_terminal_would_obey_is_shown() {
        assertThat(Escapes.visible("\u001B[31m红\u0007")).isEqualTo("\\x1b[31m红\\x07");
        assertThat(Escapes.visible("a\tb\r\nc\0\u009B")).isEqualTo("a\\tb\\r\\nc\\x00\\x9b");
    }

    @Test
    void what_a_reader_could_not_see_is_shown() {
        assertThat(Escapes.visible("张\u202E三")).isEqualTo("张<U+202E>三");
        assertThat(Escapes.visible("张\u200B三\u2028\uFEFF")).isEqualTo("张<U+200B>三<U+2028><U+FEFF>");
        assertThat(Escapes.visible("tag\uDB40\uDC41")).isEqualTo("tag<U+E0041>");
        assertThat(Escapes.visible("half\uD842")).isEqualTo("half<U+D842>");
    }

    @Test
    void ordinary_text_comes_back_unchanged() {
        String text = "张三 & Müller 𠮷田 ☀ （业主）\\";
        assertThat(Escapes.visible(text)).isSameAs(text);
        assertThat(Escapes.visible("\uD884\uDF50"))
                .as("U+31350, younger than Java 17")
                .doesNotContain("<");
    }
}
