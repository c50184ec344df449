package io.wuye.cli.rating;

import io.wuye.cli.Session;
import io.wuye.cli.Verb;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.workspace.Workspace;
import io.wuye.rating.LintReport;
import io.wuye.rating.RatingPolicy;
import io.wuye.rating.rubric.Finding;
import io.wuye.rating.rubric.LintRules;
import io.wuye.rating.rubric.RubricShelf;
import io.wuye.rating.rubric.RubricSource;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code wuye rating lint [FILE…]}: what is wrong or odd about the rubrics of the workspace, or about these. */
@Command
public final class RatingLintCommand implements Verb {
    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<Path> files = List.of();

    @Override
    public Outcome run(Session session) {
        Workspace workspace = session.workspace();
        List<RubricSource> rubrics =
                files.isEmpty() ? RubricShelf.of(workspace) : RubricShelf.read(files, session.directory());
        List<Finding> findings =
                LintRules.findings(rubrics, RatingPolicy.of(workspace).cadenced());
        if (!findings.isEmpty() || session.json()) {
            session.print(LintReport.findings(session.messages(), findings));
        }
        long errors =
                findings.stream().filter(finding -> finding.code().isError()).count();
        session.say(
                findings.isEmpty() ? "rating.lint.clean" : "rating.lint.found",
                rubrics.size(),
                errors,
                findings.size() - errors);
        return findings.isEmpty() ? Outcome.DONE : Outcome.FOUND;
    }
}
