package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays every {@code samples/**}{@code /*.test}; with {@code -Dtranscripts.update=true} writes down what happened. */
class TranscriptTest {
    private static final boolean UPDATE = Boolean.getBoolean("transcripts.update");

    /** Part of a path, for those who work on one of them. */
    private static final String ONLY = System.getProperty("transcripts.only", "");

    @TempDir
    Path folder;

    static List<Path> transcripts() {
        return Sources.transcripts().stream()
                .filter(file -> file.toString().contains(ONLY))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("transcripts")
    void a_transcript_is_what_really_happens(Path file) throws IOException {
        Transcript told = Transcript.parse(Files.readString(file));
        copy(Sources.parent(file), folder);
        Shell shell = new Shell(folder.toRealPath());
        List<Transcript.Part> parts = new ArrayList<>();
        for (Transcript.Part part : told.parts()) {
            parts.add(part instanceof Transcript.Step step ? shell.play(step) : part);
        }
        Transcript happened = new Transcript(parts);
        if (UPDATE && !happened.text().equals(Files.readString(file))) {
            Files.writeString(file, happened.text());
        }
        assertThat(happened.text()).isEqualTo(UPDATE ? happened.text() : Files.readString(file));
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

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path path :
                    inside.filter(path -> !path.toString().endsWith(".test")).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }
}
