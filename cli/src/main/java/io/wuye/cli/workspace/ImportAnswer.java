package io.wuye.cli.workspace;

import io.wuye.cli.Session;
import io.wuye.kernel.register.Change;
import io.wuye.kernel.register.ImportFile;
import io.wuye.kernel.register.ImportReview;
import io.wuye.kernel.register.RegisterTable;
import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.report.RowSource;
import io.wuye.kernel.table.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person reads after an import: where the rows went, what changed, what is wrong. */
final class ImportAnswer {
    private final Session session;
    private final RegisterTable table;

    ImportAnswer(Session session, RegisterTable table) {
        this.session = session;
        this.table = table;
    }

    /** After rows were imported, with or without rejects. */
    void imported(ImportReview review) {
        problems(review);
        files(review.files());
        changes(review);
        for (Path rejects : review.rejects()) {
            session.say("register.rejects", rejects);
        }
        session.result("rejects", review.rejects().stream().map(Path::toString).toList());
        Path folder = review.folder();
        if (folder != null) {
            session.say("register.done", folder);
            session.result("folder", folder.toString());
        }
    }

    /** What is wrong, up to a screenful. */
    void problems(ImportReview review) {
        notices(review.notices());
        session.problems(review.problems());
        long more = review.problemCount() - review.problems().size();
        Path file = review.problemsFile();
        if (more > 0) {
            session.warn("register.problems.more", more, file == null ? "–" : file);
        }
    }

    /** What the reader remarked. */
    void notices(List<Problem> notices) {
        for (Problem notice : notices) {
            if (!session.quiet()) {
                session.err().println(notice.text(session.messages()));
            }
        }
    }

    /** Where the rows of each file went. */
    void files(List<ImportFile> files) {
        List<ReportColumn> columns = new ArrayList<>();
        columns.add(ReportColumn.of("file", text("file"), Kind.TEXT));
        for (String name : List.of("read", "new", "changed", "duplicate", "rejected", "blank", "ignored")) {
            columns.add(ReportColumn.of(name, text(name), Kind.INTEGER).summed());
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ImportFile file : files) {
            rows.add(new @Nullable Object[] {
                file.file(),
                file.counts().read(),
                file.added(),
                file.changed(),
                file.counts().duplicate(),
                file.counts().rejected(),
                file.counts().blank(),
                file.counts().ignored()
            });
        }
        String title = session.messages().text("register.files", table.sheet().title(), table.kind());
        session.print(new Report("files", title, List.of(), columns, RowSource.of(rows)));
    }

    private void changes(ImportReview review) {
        if (review.changes().isEmpty()) {
            return;
        }
        List<ReportColumn> columns = List.of(
                ReportColumn.of("key", text("key"), Kind.TEXT),
                ReportColumn.of("column", text("column"), Kind.TEXT),
                ReportColumn.of("before", text("before"), Kind.TEXT),
                ReportColumn.of("after", text("after"), Kind.TEXT));
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Change change : review.changes()) {
            rows.add(new @Nullable Object[] {
                String.join(" / ", change.key()), change.label(), change.before(), change.after()
            });
        }
        String title = session.messages().text("register.report.changes");
        session.print(new Report("changes", title, List.of(), columns, RowSource.of(rows)));
        if (review.changes().size() == ImportReview.SHOWN) {
            session.say("register.changes.more", ImportReview.SHOWN);
        }
    }

    private String text(String column) {
        return session.messages().text("register.column." + column);
    }
}
