package io.wuye.cli.workspace;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.survey.ResponseRegister;
import io.wuye.survey.ResponseSheet;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code wuye import KIND FILE…}: brings files into a register, all of what they say or nothing. */
@Command
public final class ImportCommand implements Verb {
    @Parameters(paramLabel = "KIND", index = "0")
    private String kind = "";

    @Parameters(paramLabel = "FILE", index = "1..*", arity = "1")
    private List<Path> files = List.of();

    @Option(names = "--wave", paramLabel = "W")
    private @Nullable String wave;

    @Option(names = "--questionnaire", paramLabel = "ID")
    private @Nullable String questionnaire;

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Override
    public Outcome run(Session session) {
        return options.run(session, register(session), files, result -> {});
    }

    /** Answer sheets are kept by questionnaire and wave. */
    private String register(Session session) {
        if (kind.equals(ResponseSheet.KIND) && wave != null) {
            return ResponseRegister.kind(session.workspace(), wave, questionnaire);
        }
        if (!kind.equals(ResponseSheet.KIND) && (wave != null || questionnaire != null)) {
            throw new Refusal(Outcome.USAGE, "survey.wave.idle", kind);
        }
        return kind;
    }
}
