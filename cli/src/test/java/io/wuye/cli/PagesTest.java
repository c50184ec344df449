package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.report.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that sample transcripts leave, read in a real browser: what they say, that charts are drawn, tables sort. */
class PagesTest {
    private static final String COMPLAIN = "<script>addEventListener('error', e => document.body.dataset.wrong ="
            + " e.message); addEventListener('load', () => document.querySelectorAll('table').forEach(table =>"
            + " table.tHead.rows[0].cells[0].click()));</script>";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "arrears/dashboard, dashboard.html, 3, 欠费账龄 | >TA/1</text> | 2,376.95",
        "survey/tally, tally.html, 1, 业主满意度调查 | 总体评价 | 75.86",
        "service/tally, month.html, 1, 客服部",
        "rating/office, public.html, 2, 公示 | ★★★",
        "archive/destroy, forecast.html, 1, 到期",
    })
    void a_browser_draws_what_a_command_wrote(String transcript, String name, int charts, String words)
            throws IOException {
        Path page = page(transcript, name);
        String text = Files.readString(page);
        Files.writeString(page, text.replace("<header>", COMPLAIN + "<header>"));
        String dom = Browser.dom(page, folder).replaceAll("(?s)<(script|style)[ >].*?</\\1>", "");
        assertThat(dom).doesNotContain("data-wrong");
        assertThat(count(dom, "<svg ")).isEqualTo(count(dom, "class=\"chart\"")).isGreaterThanOrEqualTo(charts);
        assertThat(count(dom, "aria-sort=\"ascending\""))
                .isEqualTo(count(dom, "<table"))
                .isPositive();
        assertThat(dom).contains(List.of(words.split(" \\| ")));
    }

    /** Plays the sample's transcript until the page is there. */
    private Path page(String transcript, String name) throws IOException {
        Path file = Sources.ROOT.resolve("samples").resolve(transcript + ".test");
        Sources.copy(Sources.parent(file), folder);
        Shell shell = new Shell(folder.toRealPath());
        for (Transcript.Step step : Transcript.parse(Files.readString(file)).steps()) {
            shell.play(step);
            try (Stream<Path> inside = Files.walk(folder)) {
                Optional<Path> page = inside.filter(path -> path.endsWith(name)).findFirst();
                if (page.isPresent()) {
                    return page.get();
                }
            }
        }
        throw new AssertionError(transcript + " leaves no " + name);
    }

    private static long count(String text, String word) {
        return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
    }
}
