package io.wuye.cli;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Parses one command line, runs its verb, says how it ended. */
final class Program {
    private final Surroundings surroundings;
    private final Lang lang;

    private Program(Surroundings surroundings, Lang lang) {
        this.surroundings = surroundings;
        this.lang = lang;
    }

    /**
     * Runs one command.
     *
     * @return its exit code
     */
    static int run(List<String> args, Surroundings surroundings) {
        Lang lang = Language.of(args, surroundings);
        byte[] page = HelpPages.find(args, lang);
        if (page != null) {
            surroundings.out().write(page, 0, page.length);
            return ExitCode.of(Outcome.DONE);
        }
        Program program = new Program(surroundings, lang);
        return program.run(CommandTree.build(lang, surroundings, args), args);
    }

    /** Says that the result could not be printed; what the command wrote elsewhere stands. */
    static int lostOutput(List<String> args, Surroundings surroundings) {
        Messages messages = Messages.of(Language.of(args, surroundings));
        surroundings.err().println("wuye: " + messages.text("cli.output.lost"));
        return ExitCode.of(Outcome.STORAGE);
    }

    private int run(CommandLine line, List<String> args) {
        try {
            ParseResult parsed = line.parseArgs(args.toArray(String[]::new));
            return helped(parsed) ? ExitCode.of(Outcome.DONE) : verb(line, parsed);
        } catch (ParameterException wrong) {
            boolean json = args.contains("--json") || Boolean.parseBoolean(surroundings.variable("WUYE_JSON"));
            return new UsageErrors(lang, surroundings).report(wrong, json);
        }
    }

    /** Whether help or version was asked for, and printed. */
    private boolean helped(ParseResult parsed) {
        for (CommandLine line : parsed.asCommandLineList()) {
            if (line.isUsageHelpRequested()) {
                line.usage(surroundings.out(), CommandLine.Help.Ansi.OFF);
                return true;
            }
            if (line.isVersionHelpRequested()) {
                line.printVersionHelp(surroundings.out(), CommandLine.Help.Ansi.OFF);
                return true;
            }
        }
        return false;
    }

    private int verb(CommandLine line, ParseResult parsed) {
        CommandLine last =
                parsed.asCommandLineList().get(parsed.asCommandLineList().size() - 1);
        if (!(last.getCommand() instanceof Verb verb)) {
            boolean root = last == line;
            last.usage(root ? surroundings.out() : surroundings.err(), CommandLine.Help.Ansi.OFF);
            return ExitCode.of(root ? Outcome.DONE : Outcome.USAGE);
        }
        RootCommand root = line.getCommand();
        return run(verb, new Session(root.global, surroundings, lang));
    }

    private static int run(Verb verb, Session session) {
        Outcome outcome;
        try {
            outcome = verb.run(session);
        } catch (Refusal refusal) {
            outcome = Failures.refused(session, refusal);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            outcome = Failures.bug(session, bug);
        }
        session.finish(outcome);
        return ExitCode.of(outcome);
    }
}
