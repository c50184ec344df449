package io.wuye.cli.workspace;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.NewWorkspace;
import io.wuye.kernel.workspace.Workspace;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye init DIR}: makes a folder a workspace. */
@Command
public final class InitCommand implements Verb {
    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Override
    public Outcome run(Session session) {
        boolean created = NewWorkspace.create(folder);
        if (created) {
            Database.writer(Workspace.open(folder)).close();
        }
        session.say(created ? "cli.init.created" : "cli.init.already", folder);
        session.result("workspace", folder.toString());
        session.result("created", created);
        return Outcome.DONE;
    }
}
