package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plays the stories that transcripts tell, and reads and writes one. */
class TranscriptTest extends PlayedTranscripts {
    static List<Path> transcripts() {
        return transcripts(false);
    }

    @Test
    void a_transcript_survives_being_read_and_written() {
        String text = """
                # A comment,
                # two lines.
                $ wuye init shop
                one

                \\# not a comment
                2> a problem
                ? 3

                $ cat x
                """;
        assertThat(Transcript.parse(text).text()).isEqualTo(text);
        assertThat(Transcript.parse(text).steps())
                .containsExactly(
                        new Transcript.Step(
                                "wuye init shop", List.of("one", "", "# not a comment"), List.of("a problem"), 3),
                        new Transcript.Step("cat x", List.of(), List.of(), 0));
    }
}
