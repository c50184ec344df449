package io.wuye.cli.operations;

import io.wuye.cli.Completion;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye completion bash|zsh}: the script with which a shell completes commands and options. */
@Command
public final class CompletionCommand implements Verb {
    /** A shell that reads the script. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(paramLabel = "SHELL", index = "0")
    private Shell shell = Shell.BASH;

    @Override
    public Outcome run(Session session) {
        String script = Completion.script(session.lang(), session.surroundings());
        session.out().print(script);
        session.result("shell", shell.name().toLowerCase(Locale.ROOT));
        session.result("script", script);
        return Outcome.DONE;
    }
}
