package io.wuye.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11", "charges.csv", "人才公寓-1栋.pdf", "A座（南）", "TA 01", "2026-Q4", "café", "v1.2", "console"})
    void a_safe_name_stays_as_it_is(String name) {
        assertThat(Slug.of(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc, etc-[0-9a-f]{8}",
        "'C:\\x', C_x-[0-9a-f]{8}",
        "CON, CON-[0-9a-f]{8}",
        "nul.txt, nul-[0-9a-f]{8}\\.txt",
        "LPT1, LPT1-[0-9a-f]{8}",
        "..., [0-9a-f]{8}",
        "'', [0-9a-f]{8}",
        ".hidden, hidden-[0-9a-f]{8}",
        "-rf, rf-[0-9a-f]{8}",
        "a/b.csv, a_b-[0-9a-f]{8}\\.csv",
        "报表?.xlsx, 报表_-[0-9a-f]{8}\\.xlsx",
        "'1栋.', 1栋-[0-9a-f]{8}",
        "'a\u202Eb', a_b-[0-9a-f]{8}",
        "'a\nb', a_b-[0-9a-f]{8}"
    })
    void an_unsafe_name_keeps_what_is_harmless_and_gets_a_hash(String name, String pattern) {
        assertThat(Slug.of(name)).matches(pattern);
    }

    @Test
    void the_zero_character_goes() {
        assertThat(Slug.of("a\0b")).matches("a_b-[0-9a-f]{8}");
    }

    @Test
    void a_name_of_300_characters_becomes_short_and_keeps_its_extension() {
        String slug = Slug.of("栋".repeat(300) + ".xlsx");
        assertThat(slug).matches("栋+-[0-9a-f]{8}\\.xlsx");
        assertThat(slug.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(160);
        assertThat(Slug.of("𠮷".repeat(300))).as("no half characters").doesNotContain("?");
    }

    @Test
    void two_names_never_become_one() {
        assertThat(Slug.of("a/b")).isNotEqualTo(Slug.of("a:b")).isNotEqualTo(Slug.of("a_b"));
    }
}
