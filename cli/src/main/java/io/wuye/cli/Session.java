package io.wuye.cli;

import io.wuye.cli.options.GlobalOptions;
import io.wuye.kernel.log.QuietLog;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.TerminalTable;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.workspace.Settings;
import io.wuye.kernel.workspace.Workspace;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One call of the program: what a command may ask for, and where it says what it has to say. */
public final class Session {
    private final GlobalOptions global;
    private final Surroundings surroundings;
    private final Messages messages;
    private final Answer answer = new Answer();
    private final PrintStream out;
    private boolean searched;
    private @Nullable Workspace workspace;

    Session(GlobalOptions global, Surroundings surroundings, Lang lang) {
        this.global = global;
        this.surroundings = surroundings;
        this.messages = Messages.of(lang);
        this.out = global.json()
                ? new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)
                : surroundings.out();
        System.setProperty(QuietLog.VERBOSE, String.valueOf(global.verbose()));
    }

    /**
     * The workspace: {@code -w}, {@code WUYE_HOME}, else the nearest parent with {@code wuye.yaml}.
     *
     * @throws Refusal if there is none
     */
    public Workspace workspace() {
        return findWorkspace()
                .orElseThrow(() -> new Refusal(Outcome.USAGE, "workspace.none", surroundings.directory()));
    }

    /** As {@link #workspace()}, for commands that can do without one. */
    public Optional<Workspace> findWorkspace() {
        if (!searched) {
            searched = true;
            Path named = global.workspace();
            Workspace found =
                    named == null ? Workspace.find(surroundings.directory()).orElse(null) : Workspace.open(named);
            if (found != null) {
                workspace = found.with(global.settings());
                LogFile.use(found.root());
            }
        }
        return Optional.ofNullable(workspace);
    }

    /** What was chosen by flag, environment and, where there is a workspace, by its file. */
    public Settings settings() {
        return findWorkspace().map(Workspace::settings).orElseGet(global::settings);
    }

    public Messages messages() {
        return messages;
    }

    public Lang lang() {
        return messages.lang();
    }

    /** The day the call looks from: {@code --as-of}, else today. */
    public LocalDate asOf() {
        LocalDate chosen = global.asOf();
        return chosen != null ? chosen : LocalDate.now(surroundings.clock());
    }

    public Clock clock() {
        return surroundings.clock();
    }

    /** The folder relative paths start from. Options of type {@link Path} have it already. */
    public Path directory() {
        return surroundings.directory();
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** For results that people read; with {@code --json} what is printed here is dropped. */
    public PrintStream out() {
        return out;
    }

    /** For problems and progress. */
    public PrintStream err() {
        return surroundings.err();
    }

    public boolean json() {
        return global.json();
    }

    public boolean quiet() {
        return global.quiet();
    }

    public boolean verbose() {
        return global.verbose();
    }

    /** Whether questions are answered with yes in advance. */
    public boolean yes() {
        return global.yes();
    }

    public boolean allowClockBack() {
        return global.allowClockBack();
    }

    /** Whether progress may be drawn on standard error. */
    public boolean showsProgress() {
        return surroundings.errTerminal() && !global.quiet() && !global.json();
    }

    /** Whether standard output takes colours. */
    public boolean colour() {
        return surroundings.outTerminal() && !global.noColor();
    }

    /** How long to wait for another run; zero unless chosen. */
    public Duration patience() {
        Duration chosen = settings().patience();
        return chosen != null ? chosen : Duration.ZERO;
    }

    /** How files are wanted. */
    public RenderOptions render() {
        Settings settings = settings();
        FileChoice files = settings.files();
        return new RenderOptions(
                Boolean.TRUE.equals(settings.rawCsv()),
                global.unmasked(),
                files != null ? files : FileChoice.AUTO,
                lang());
    }

    /** Says a message on standard output. */
    public void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }

    /** Says a message on standard error, unless {@code -q}. */
    public void note(String key, Object... arguments) {
        if (!global.quiet()) {
            err().println(messages.text(key, arguments));
        }
    }

    /** Says a message on standard error and, with {@code --json}, among the warnings of the document. */
    public void warn(String key, Object... arguments) {
        err().println(messages.text(key, arguments));
        answer.warning(key, messages.text(key, arguments));
    }

    /** Prints problems of an input on standard error, sorted, and puts them into the json document. */
    public void problems(Collection<Problem> problems) {
        problems.stream().sorted().forEach(problem -> {
            err().println(problem.text(messages));
            answer.problem(problem, messages);
        });
    }

    /** Prints a table on standard output; with {@code --json} its rows are in the document under the report's name. */
    public void print(Report report) {
        if (json()) {
            answer.put(report.name(), JsonRows.of(report, global.unmasked()));
        } else {
            TerminalTable.print(report, lang(), out, width(), colour());
        }
    }

    /** Puts a value (record, map, list, number, text) into the json document's {@code result}. */
    public void result(String name, Object value) {
        answer.put(name, value);
    }

    /** Columns of the screen; 0 when standard output is no screen. */
    public int width() {
        String columns = surroundings.variable("COLUMNS");
        if (!surroundings.outTerminal()) {
            return 0;
        }
        return columns.matches("\\d{1,4}") ? Integer.parseInt(columns) : 0;
    }

    /**
     * Runs another command in a folder, with this call's language and streams and nothing else of its environment.
     *
     * @return its exit code
     */
    public int call(Path folder, List<String> args) {
        Surroundings there = new Surroundings(
                Map.of("WUYE_LANG", lang().suffix(), "COLUMNS", surroundings.variable("COLUMNS")),
                folder.toAbsolutePath(),
                surroundings.in(),
                out,
                surroundings.err(),
                surroundings.outTerminal(),
                surroundings.errTerminal(),
                surroundings.clock(),
                surroundings.stop());
        return Program.run(args, there);
    }

    /** Ends the call: with {@code --json} prints its document. */
    void finish(Outcome outcome) {
        if (json()) {
            answer.print(outcome, surroundings.out());
        }
    }

    Answer answer() {
        return answer;
    }
}
