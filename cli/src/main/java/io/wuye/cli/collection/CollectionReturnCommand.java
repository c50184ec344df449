package io.wuye.cli.collection;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.payment.PaymentAnswer;
import io.wuye.cli.workspace.ImportOptions;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.ProfileFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye collection return FILE… [--profile X]}: what the bank collected is paid in; the rest is free again. */
@Command
public final class CollectionReturnCommand implements Verb {
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--profile", paramLabel = "NAME", defaultValue = "bank")
    private String profile = "bank";

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Override
    public Outcome run(Session session) {
        String format = profile.equals(ProfileFiles.PLAIN) ? "" : profile;
        return options.run(session, "collection-returns", format, files, result -> {
            if (result.figures().get("answers") instanceof Map<?, ?> answers) {
                session.result("answers", answers);
                session.say(
                        "collection.answered",
                        String.valueOf(answers.get("collected")),
                        String.valueOf(answers.get("collected_amount")),
                        String.valueOf(answers.get("failed")),
                        String.valueOf(answers.get("failed_amount")));
            }
            PaymentAnswer.print(session, result);
        });
    }
}
