package io.wuye.cli.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.cli.InProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a user has it: the built jar, in a process of its own, with the launcher's flags. */
final class RealProgram {
    static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    static final Path JAR = InProcess.root().resolve("cli/target/wuye.jar");

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=3",
            "-Xmx512m",
            // The tests' runner may hang its own agents on every Java it finds.
            "-XX:+IgnoreUnrecognizedVMOptions");

    private static final int PATIENCE_SECONDS = 300;

    private RealProgram() {}

    /**
     * How a call ended.
     *
     * @param took from start to end, on this machine with whatever else it does
     */
    record Ended(int exit, String out, String err, Duration took) {
        /** The one sentence of a call that was refused: nothing else was said, no trace among it. */
        String sentence() {
            assertThat(out).isEmpty();
            assertThat(err.lines()).as(err).hasSize(1);
            assertThat(err).startsWith("wuye: ").doesNotContain("Exception", "\tat ");
            return err;
        }
    }

    /** A call that is under way; its output lies in files, so that no pipe fills up. */
    record Running(Process process, Path out, Path err, long began) {
        Ended end() {
            try {
                if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                    process.destroyForcibly().waitFor();
                    throw new AssertionError("still running after " + PATIENCE_SECONDS + " s: " + process.info());
                }
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                return new Ended(process.exitValue(), Files.readString(out), Files.readString(err), took);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(hurried);
            }
        }
    }

    /** Runs {@code wuye …} in a folder. */
    static Ended run(Path folder, String... arguments) {
        return start(folder, List.of(), arguments).end();
    }

    /** Starts {@code wuye …} in a folder, with more flags for Java. */
    static Running start(Path folder, List<String> flags, String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        return start(folder, command);
    }

    /** Runs a line of shell, in which {@code $WUYE} is the program. */
    static Ended shell(Path folder, String line) {
        return start(
                        folder,
                        List.of(
                                "bash",
                                "-c",
                                "WUYE='" + JAVA + " " + String.join(" ", FLAGS) + " -jar " + JAR + "'; " + line))
                .end();
    }

    private static Running start(Path folder, List<String> command) {
        assertThat(JAR).as("built by mvn package").exists();
        try {
            Path out = Files.createTempFile("wuye", ".out");
            Path err = Files.createTempFile("wuye", ".err");
            out.toFile().deleteOnExit();
            err.toFile().deleteOnExit();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("WUYE_") || name.startsWith("JAVA_TOOL"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("WUYE_LANG", "zh");
            return new Running(builder.start(), out, err, System.nanoTime());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
