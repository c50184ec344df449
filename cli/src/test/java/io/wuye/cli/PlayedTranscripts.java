package io.wuye.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays transcripts, {@code samples/**}{@code /*.test}; with {@code -Dtranscripts.update=true} writes down what happened.
 *
 * <p>Two classes play a part each, because classes can run at the same time. A process runs one batch job at a time.
 */
abstract class PlayedTranscripts {
    private static final boolean UPDATE = Boolean.getBoolean("transcripts.update");

    /** Part of a path, for those who work on one of them. */
    private static final String ONLY = System.getProperty("transcripts.only", "");

    private static final Path ERRORS = Sources.ROOT.resolve("samples/errors");

    @TempDir
    Path folder;

    /** Those that show one error each, or all others. */
    static List<Path> transcripts(boolean errors) {
        return Sources.transcripts().stream()
                .filter(file -> file.startsWith(ERRORS) == errors)
                .filter(file -> file.toString().contains(ONLY))
                .toList();
    }

    @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
    @MethodSource("transcripts")
    void a_transcript_is_what_really_happens(Path file) throws IOException {
        Transcript told = Transcript.parse(Files.readString(file));
        Sources.copy(Sources.parent(file), folder);
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
}
