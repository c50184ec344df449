package io.wuye.cli;

import java.nio.file.Path;
import java.util.List;

/** Plays {@code samples/errors}: every message a user can get, with what leads to it. */
class ErrorTranscriptTest extends PlayedTranscripts {
    static List<Path> transcripts() {
        return transcripts(true);
    }
}
