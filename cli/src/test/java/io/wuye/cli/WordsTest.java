package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "wuye  bill run           | wuye,bill,run",
                "import units '房屋 a.csv'   | import,units,房屋 a.csv",
                "echo \"it's\" x           | echo,it's,x",
                "echo a\\ b               | echo,a b",
                "echo '' end             | echo,,end",
                "echo pre'fix'ed         | echo,prefixed",
            })
    void a_line_is_split_as_a_shell_does(String line, String words) {
        assertThat(Words.of(line)).isEqualTo(List.of(words.split(",", -1)));
    }
}
