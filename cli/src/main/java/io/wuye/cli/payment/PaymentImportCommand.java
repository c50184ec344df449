package io.wuye.cli.payment;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.workspace.ImportOptions;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.ProfileFiles;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye payment import FILE… --profile X}: receives payments, finds whose they are, and allocates them. */
@Command
public final class PaymentImportCommand implements Verb {
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--profile", paramLabel = "NAME", required = true)
    private String profile = "";

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Override
    public Outcome run(Session session) {
        String format = profile.equals(ProfileFiles.PLAIN) ? "" : profile;
        return options.run(session, "payments", format, files, result -> PaymentAnswer.print(session, result));
    }
}
