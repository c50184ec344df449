package io.wuye.kernel.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-01T10:05:09", "1900-01-01T00:00:00", "2199-12-31T23:59:59", "2024-02-29T00:00:01"})
    void a_moment_is_read_and_written_to_the_same_text(String text) {
        assertThat(Moments.parse(text)).isEqualTo(LocalDateTime.parse(text));
        assertThat(Moments.text(Moments.parse(text))).isEqualTo(text);
    }

    @Test
    void another_length_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> Moments.parse("2026-11-01")).hasMessageContaining("2026-11-01");
    }
}
