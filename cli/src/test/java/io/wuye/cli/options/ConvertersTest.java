package io.wuye.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ConvertersTest {
    @ParameterizedTest
    @CsvSource({"90, PT1M30S", "90s, PT1M30S", "10m, PT10M", "2H, PT2H", "1d, PT24H", "0, PT0S"})
    void a_duration_is_a_number_and_a_unit(String text, Duration duration) {
        assertThat(Converters.duration(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "ten", "1.5h", "10 minutes", "5w", "-5s"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> Converters.duration(text)).isInstanceOf(TypeConversionException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "500, 500", "64k, 65536", "500M, 524288000", "2G, 2147483648"})
    void a_size_is_a_number_and_a_power_of_1024(String text, long count) {
        assertThat(Converters.size(text).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "K", "20KB", "1.5M", "9999999999G"})
    void anything_else_is_no_size(String text) {
        assertThatThrownBy(() -> Converters.size(text)).isInstanceOf(TypeConversionException.class);
    }
}
