package io.wuye.cli.operations;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code wuye schedule print --as cron|systemd|schtasks}: the nights of this workspace, for the machine's scheduler. */
@Command
public final class SchedulePrintCommand implements Verb {
    @Option(names = "--as", paramLabel = "FORM", required = true)
    private ScheduleForm form = ScheduleForm.CRON;

    @Override
    public Outcome run(Session session) {
        Path workspace = session.workspace().root().toAbsolutePath().normalize();
        String text = form.print(System.getProperty("wuye.launcher", "wuye"), workspace.toString());
        session.out().println(form.comment() + session.messages().text("schedule.head." + form.word()));
        session.out().print(text);
        session.result("schedule", text);
        return Outcome.DONE;
    }
}
