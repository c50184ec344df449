package io.wuye.cli.workspace;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wuye import KIND FILE…}: brings files into a register, all of what they say or nothing. */
@Command
public final class ImportCommand implements Verb {
    @Parameters(paramLabel = "KIND", index = "0")
    private String kind = "";

    @Parameters(paramLabel = "FILE", index = "1..*", arity = "1")
    private List<Path> files = List.of();

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Override
    public Outcome run(Session session) {
        return options.run(session, kind, files, result -> {});
    }
}
