package io.wuye.cli.workspace;

import io.wuye.cli.ExitCode;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.Words;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.NewWorkspace;
import io.wuye.kernel.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code wuye demo}: a sample estate, from files to bills, every command shown as it is run.
 *
 * <p>The play is a file of the sample, {@code demo.txt}: lines of a language ({@code zh: …}) are said, lines with
 * {@code $} are run.
 */
@Command
public final class DemoCommand implements Verb {
    private static final String PLAY = "demo.txt";

    /** Done, and done with parked rows, which the sample has on purpose. */
    private static final Set<Integer> EXPECTED = Set.of(ExitCode.of(Outcome.DONE), ExitCode.of(Outcome.PARTIAL));

    @Parameters(paramLabel = "DIR", arity = "0..1", defaultValue = "wuye-demo")
    private Path folder = Path.of("wuye-demo");

    @Override
    public Outcome run(Session session) {
        if (Files.exists(folder.resolve(Workspace.FILE))) {
            throw new Refusal(Outcome.RULE_REFUSED, "cli.demo.exists", folder);
        }
        NewWorkspace.create(folder);
        SampleFiles.copyTo(folder);
        session.say("cli.demo.start", folder);
        String told = session.lang().suffix() + ": ";
        for (String line : play()) {
            if (line.startsWith(told)) {
                session.out().println(line.substring(told.length()));
            } else if (line.startsWith("$ wuye ")) {
                session.out().println(line);
                command(session, line);
                session.out().println();
            }
        }
        session.result("workspace", folder.toString());
        return Outcome.DONE;
    }

    private List<String> play() {
        try {
            return Files.readAllLines(folder.resolve(PLAY));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void command(Session session, String line) {
        List<String> words = Words.of(line);
        int code = session.call(folder, words.subList(2, words.size()));
        if (!EXPECTED.contains(code)) {
            throw new Refusal(Outcome.INTERNAL, "cli.demo.stopped", line, code);
        }
    }
}
