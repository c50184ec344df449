package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.report.FileChoice;
import io.wuye.kernel.report.OutputFolder;
import io.wuye.kernel.report.RenderOptions;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.RubricBook;
import io.wuye.rating.rubric.RubricBookReport;
import io.wuye.rating.rubric.RubricShelf;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye rating rubric FILE}: a rubric in YAML becomes a workbook to fill in, a workbook becomes YAML. */
@Command
public final class RatingRubricCommand implements Verb {
    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Override
    public Outcome run(Session session) {
        RenderOptions render = session.render();
        OutputFolder folder = OutputFolder.open(
                session.workspace().out(),
                "rating",
                "rubrics",
                new RenderOptions(render.rawCsv(), render.unmasked(), FileChoice.ALL, render.lang()));
        String name = file.getFileName().toString();
        String made =
                name.endsWith(".yaml") || name.endsWith(".yml") ? workbook(session, folder) : yaml(session, folder);
        folder.manifest();
        session.result("file", "out/rating/rubrics/" + made);
        session.say("rating.rubric.made", "out/rating/rubrics/" + made);
        return Outcome.DONE;
    }

    private String workbook(Session session, OutputFolder folder) {
        Rubric rubric =
                RubricShelf.read(List.of(file), session.directory()).get(0).rubric();
        String made = "rubric-" + rubric.id() + ".xlsx";
        folder.xlsx(made, RubricBookReport.sheets(rubric));
        return made;
    }

    private String yaml(Session session, OutputFolder folder) {
        RubricBook.Read read = RubricBook.read(InputFile.open(file, ReadOptions.DEFAULT.limits()));
        if (!read.problems().isEmpty()) {
            session.problems(read.problems());
            throw new Refusal(
                    Outcome.INPUT_REFUSED,
                    "rating.rubric.unread",
                    read.problems().size());
        }
        String made = "rubric-" + read.id() + ".yaml";
        byte[] bytes = read.yaml().getBytes(StandardCharsets.UTF_8);
        Path written = folder.file(made, out -> out.write(bytes));
        // What is wrong with it is told by its lines, like that of any other rubric.
        int rubrics =
                RubricShelf.read(List.of(written), session.workspace().root()).size();
        session.result("rubrics", rubrics);
        return made;
    }
}
