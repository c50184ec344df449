package io.wuye.cli;

import io.wuye.kernel.run.Stop;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything a command takes from outside, so that a test can play it without a process.
 *
 * @param environment the environment variables
 * @param directory absolute path that relative paths start from
 * @param in standard input
 * @param out standard output: results
 * @param err standard error: problems and progress
 * @param outTerminal whether a person looks at standard output
 * @param errTerminal whether a person looks at standard error
 * @param clock the time
 * @param stop the wish to stop that Ctrl-C and SIGTERM bring
 */
public record Surroundings(
        Map<String, String> environment,
        Path directory,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outTerminal,
        boolean errTerminal,
        Clock clock,
        Stop stop) {
    /** Set by the launcher, which can ask the system: {@code out}, {@code err}, {@code out,err} or empty. */
    private static final String TERMINALS = System.getProperty("wuye.terminal", "");

    /** The process's own. */
    static Surroundings ofProcess(PrintStream out, PrintStream err, Stop stop) {
        return new Surroundings(
                System.getenv(),
                Path.of("").toAbsolutePath(),
                System.in,
                out,
                err,
                TERMINALS.contains("out"),
                TERMINALS.contains("err"),
                new LocalClock(),
                stop);
    }

    /** An environment variable; empty when it is not set. */
    public String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
