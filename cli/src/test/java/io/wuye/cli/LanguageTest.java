package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.run.Stop;
import io.wuye.kernel.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}, WUYE_LANG={1}, wuye.yaml {2}, LANG={3}: {4}")
    @CsvSource({
        "         ,   ,         ,             , ZH", // nobody says anything
        "         ,   ,         , en_US.UTF-8 , EN",
        "         ,   ,         , zh_CN.UTF-8 , ZH",
        "         ,   ,         , de_DE.UTF-8 , ZH", // a language there is none of
        "         ,   ,         , C.UTF-8     , ZH",
        "         ,   , lang: zh, en_US.UTF-8 , ZH", // the workspace before the machine
        "         , en, lang: zh,             , EN", // the environment before the workspace
        "--lang=zh, en, lang: en, en_US.UTF-8 , ZH", // the flag before all
        "--lang=xx, en,         ,             , EN", // the mistake is told in the language that is left
    })
    void the_nearest_choice_decides(
            @Nullable String flag, @Nullable String variable, @Nullable String yaml, @Nullable String locale, Lang lang)
            throws IOException {
        Map<String, String> environment = new HashMap<>();
        if (variable != null) {
            environment.put("WUYE_LANG", variable);
        }
        if (locale != null) {
            environment.put("LANG", locale);
        }
        if (yaml != null) {
            Files.writeString(folder.resolve("wuye.yaml"), yaml + "   # why\n");
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                environment,
                folder,
                InputStream.nullInputStream(),
                nowhere,
                nowhere,
                false,
                false,
                Clock.system(ZoneOffset.UTC),
                new Stop());

        assertThat(Language.of(flag == null ? List.of("init") : List.of(flag, "init"), surroundings))
                .isEqualTo(lang);
    }
}
