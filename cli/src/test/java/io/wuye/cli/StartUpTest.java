package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type most, help and typing errors, must not wait for libraries it does not need. */
class StartUpTest {
    @ParameterizedTest(name = "wuye {0}")
    @ValueSource(strings = {"--help", "--version", "bill run --help", "bill", "bill run", "bil", "import --jsn"})
    void help_and_usage_errors_load_neither_spring_nor_poi_nor_jackson(String line) throws Exception {
        assertThat(loadedClasses(line))
                .contains("io.wuye.cli.Main")
                .noneMatch(name -> name.startsWith("org.springframework."))
                .noneMatch(name -> name.startsWith("org.apache.poi."))
                .noneMatch(name -> name.startsWith("tools.jackson."));
    }

    private static List<String> loadedClasses(String line) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command(line)).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines()
                .filter(entry -> entry.contains(" source: "))
                .map(entry -> entry.replaceFirst("^.*\\] ", "").replaceFirst(" source: .*$", ""))
                .toList();
    }

    private static List<String> command(String line) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> start =
                List.of(java, "-Xlog:class+load", "-cp", System.getProperty("java.class.path"), Main.class.getName());
        return Stream.concat(start.stream(), Words.of(line).stream()).toList();
    }
}
