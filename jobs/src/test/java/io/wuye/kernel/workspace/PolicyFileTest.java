package io.wuye.kernel.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    enum Kind {
        KEEP_LAST,
        KEEP_FIRST
    }

    record Step(String id, @Nullable BigDecimal rate) {
        Step {
            if (rate != null && rate.signum() < 0) {
                throw new IllegalArgumentException("rate below zero: " + rate);
            }
        }
    }

    record Sample(
            String version,
            int maxLines,
            boolean strict,
            Kind kind,
            @Nullable LocalDate from,
            List<Step> steps,
            Map<String, BigDecimal> bounds) {}

    @TempDir
    Path folder;

    @Test
    void decimals_are_exact_as_numbers_and_as_quoted_text() {
        Sample read = read("""
                version: 2025.10
                max_lines: 20
                strict: true
                kind: keep-last
                from: 2025-01-01
                steps: [{id: '01', rate: 0.10}, {id: 007, rate: "0.00050"}]
                bounds: {a: 100000.00, b: "0.3"}
                """);

        assertThat(read.version()).isEqualTo("2025.10");
        assertThat(read.kind()).isEqualTo(Kind.KEEP_LAST);
        assertThat(read.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(read.steps())
                .containsExactly(new Step("01", new BigDecimal("0.10")), new Step("007", new BigDecimal("0.00050")));
        assertThat(read.bounds()).containsEntry("a", new BigDecimal("100000.00"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "max_line: 20            | policy.yaml:2: unknown key “max_line” (did you mean max_lines?).",
                "max_lines: many         | policy.yaml:2: found “many”, expected a number",
                "max_lines: 2.5          | policy.yaml:2: found “2.5”, expected a number",
                "max_lines:              | policy.yaml:2: found “~”, expected a number",
                "strict: sometimes       | policy.yaml:2: found “sometimes”, expected true or false",
                "kind: keep-none         | policy.yaml:2: found “keep-none”, expected keep-last | keep-first",
                "from: 2025-02-30        | policy.yaml:2: found “2025-02-30”, expected a date (2026-11-01)",
                "steps: {id: a}          | policy.yaml:2: found “{…}”, expected a list (",
                "steps: [{id: [x]}]      | policy.yaml:2: found “[…]”, expected text",
                "steps: [{id: a}, {id: b, rat: 1, rate: 2}]     | policy.yaml:2: unknown key “rat” (did you mean rate?)",
                "steps: [{rate: -1}]     | policy.yaml:2: rate below zero: -1",
                "version: again          | policy.yaml:2: key “version” appears twice, first in line 1",
                "steps: *all             | policy.yaml:2: YAML anchors and aliases",
                "steps: [{id: a}         | policy.yaml:3: broken YAML",
            })
    void every_mistake_is_shown_with_its_line(String line, String sentence) {
        assertThat(refused("version: 1\n" + line + "\n")).contains(sentence);
    }

    @Test
    void all_mistakes_are_shown_at_once() {
        assertThat(refused("versoin: 1\nmax_lines: many\nkind: none\n"))
                .startsWith("policy.yaml has 3 problem(s):")
                .contains("policy.yaml:1:", "policy.yaml:2:", "policy.yaml:3:");
    }

    @Test
    void an_alias_bomb_is_refused_before_it_is_unfolded() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i <= 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(refused(bomb.toString())).contains("80 problem(s)");
    }

    @Test
    void an_empty_file_and_a_missing_one_and_a_gbk_one_are_named() throws IOException {
        assertThat(refused("# nothing\n")).isEqualTo("policy.yaml is empty");
        Files.write(folder.resolve("gbk.yaml"), "名称: 甲".getBytes("GB18030"));

        assertThat(sentence(folder.resolve("gbk.yaml"))).contains("gbk.yaml is not UTF-8");
        assertThat(sentence(folder.resolve("none.yaml"))).contains("There is no file");
    }

    private Sample read(String text) {
        return PolicyFile.read(write(text), Sample.class);
    }

    private String refused(String text) {
        return sentence(write(text));
    }

    private String sentence(Path file) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PolicyFile.read(file, Sample.class));
        assertThat(refusal.outcome()).isEqualTo(Outcome.USAGE);
        return Messages.of(Lang.EN).text(refusal).replace(folder + "/", "");
    }

    private Path write(String text) {
        try {
            return Files.write(folder.resolve("policy.yaml"), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
