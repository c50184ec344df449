package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.cli.workspace.ImportOptions;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.FormReading;
import io.wuye.rating.InspectionSheet;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code wuye rating collect FILE…}: imports the scoring forms that inspectors filled in, all worksheets at once. */
@Command
public final class RatingCollectCommand implements Verb {
    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Mixin
    private ImportOptions options = new ImportOptions();

    @Override
    public Outcome run(Session session) {
        FormReading forms = new FormReading();
        for (Path file : files) {
            forms.read(InputFile.open(file, ReadOptions.DEFAULT.limits()), ReadOptions.DEFAULT);
        }
        if (!forms.problems().isEmpty()) {
            session.problems(forms.problems());
            throw new Refusal(
                    Outcome.INPUT_REFUSED,
                    "rating.form.problems",
                    forms.problems().size());
        }
        Path table = forms.table(session.workspace());
        session.say("rating.form.read", forms.sheets(), forms.blank());
        return options.run(session, InspectionSheet.SHEET.kind(), List.of(table), result -> {});
    }
}
