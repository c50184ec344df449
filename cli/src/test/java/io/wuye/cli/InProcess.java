package io.wuye.cli;

import io.wuye.kernel.run.Stop;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The program called as a method, for what a test of real processes prepares or continues and does not examine. */
public final class InProcess {
    private InProcess() {}

    /** Where both modules lie. */
    public static Path root() {
        return Sources.ROOT;
    }

    /** Runs one command as if in this folder; what it says goes to one stream. */
    public static int wuye(Path folder, PrintStream said, List<String> arguments) {
        return Program.run(
                arguments,
                new Surroundings(
                        Map.of("WUYE_LANG", "zh"),
                        folder,
                        InputStream.nullInputStream(),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        said,
                        false,
                        false,
                        Clock.systemUTC(),
                        new Stop()));
    }
}
