package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpPagesTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "wuye {0}")
    @CsvSource({"'', help", "--help, help", "-h, help", "bill --help, help-bill", "bill run -h, help-bill-run"})
    void words_and_help_ask_for_the_page_the_parser_would_print(String line, String page) throws IOException {
        HelpPages.main(new String[] {folder.toString()});
        for (Lang lang : Lang.values()) {
            assertThat(HelpPages.find(Words.of(line), lang))
                    .isEqualTo(Files.readAllBytes(
                            folder.resolve("io/wuye/cli/pages/" + page + "_" + lang.suffix() + ".txt")))
                    .asString()
                    .containsOnlyOnce("--lang");
        }
    }

    @ParameterizedTest(name = "wuye {0}")
    @ValueSource(
            strings = {"bill", "bill run", "--version", "bil --help", "--help bill", "--json --help", "../bill --help"})
    void anything_else_is_answered_by_the_parser(String line) {
        assertThat(HelpPages.find(Words.of(line), Lang.EN)).isNull();
    }

    @Test
    void every_command_has_a_page() {
        for (String words : CommandTree.words()) {
            List<String> asked = Words.of(words + " --help");
            assertThat(HelpPages.find(asked, Lang.ZH)).as(words).isNotNull();
        }
    }
}
