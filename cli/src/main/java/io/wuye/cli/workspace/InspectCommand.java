package io.wuye.cli.workspace;

import io.wuye.cli.Features;
import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.options.InputOptions;
import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Inspection;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.table.Sheet;
import io.wuye.kernel.text.Outcome;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wuye inspect FILE}: what a file really is, and how its columns would be understood. */
@Command
public final class InspectCommand implements Verb {
    @Parameters(paramLabel = "FILE", index = "0")
    private Path file = Path.of("");

    @Mixin
    private InputOptions input = new InputOptions();

    @Override
    public Outcome run(Session session) {
        ReadOptions options = input.read();
        List<Sheet> kinds =
                Features.registers().tables().stream().map(RegisterTable::sheet).toList();
        InputFile opened = InputFile.open(file, options.limits());
        boolean unmasked = session.render().unmasked();
        new InspectAnswer(session).print(Inspection.of(opened, options, kinds, unmasked), kinds);
        return Outcome.DONE;
    }
}
