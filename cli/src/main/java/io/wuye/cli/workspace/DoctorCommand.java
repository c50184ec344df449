package io.wuye.cli.workspace;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.workspace.Check.Verdict;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Width;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** {@code wuye doctor}: whether the machine and the workspace are as they must be, and what to do where not. */
@Command
public final class DoctorCommand implements Verb {
    @Override
    public Outcome run(Session session) {
        Optional<Workspace> workspace = session.findWorkspace();
        Path folder = workspace.map(Workspace::root).orElse(session.directory());
        List<Check> checks = new ArrayList<>(MachineChecks.all(folder, session.settings()));
        workspace.ifPresent(found -> checks.addAll(new WorkspaceChecks(found, session.messages()).all(session.asOf())));
        print(session, session.quiet() ? wrong(checks) : checks);
        session.result("checks", checks);
        boolean wrong = !wrong(checks).isEmpty();
        session.say(wrong ? "doctor.wrong" : "doctor.well");
        return wrong ? Outcome.FOUND : Outcome.DONE;
    }

    private static void print(Session session, List<Check> checks) {
        Messages messages = session.messages();
        int widest = checks.stream()
                .mapToInt(check -> Width.of(subject(messages, check)))
                .max()
                .orElse(0);
        for (Check check : checks) {
            String subject = subject(messages, check);
            String padding = " ".repeat(widest - Width.of(subject) + 2);
            session.out().println(check.verdict().mark + " " + subject + padding + check.found());
            if (check.verdict() != Verdict.WELL) {
                session.out()
                        .println(
                                "  " + " ".repeat(widest) + "  → " + messages.text("doctor.remedy." + check.subject()));
            }
        }
    }

    private static List<Check> wrong(List<Check> checks) {
        return checks.stream().filter(check -> check.verdict() == Verdict.WRONG).toList();
    }

    private static String subject(Messages messages, Check check) {
        return messages.text("doctor.subject." + check.subject());
    }
}
