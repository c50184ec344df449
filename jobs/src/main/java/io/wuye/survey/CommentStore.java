package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.survey.Wave.Intake;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what people wrote, sheet by sheet; nothing leaves here that is not masked. */
final class CommentStore {
    private static final int FETCH = 1000;

    private final JdbcTemplate jdbc;
    private final Tally tally;
    private final String onlyProject;

    CommentStore(Database database, Tally tally, String onlyProject) {
        this.jdbc = new JdbcTemplate(database.dataSource());
        jdbc.setFetchSize(FETCH);
        this.tally = tally;
        this.onlyProject = onlyProject;
    }

    /**
     * All comments of counted sheets.
     *
     * @param hidden scopes of which no words are shown
     */
    void forEach(Set<Scope> hidden, Consumer<Comment> sink) {
        for (Intake intake : tally.wave().intakes()) {
            List<String> asked = intake.layout().questions().stream()
                    .filter(id -> tally.questionnaire()
                            .question(id)
                            .filter(question ->
                                    tally.questionnaire().scale(question).kind() == ScaleKind.TEXT)
                            .isPresent())
                    .toList();
            if (asked.isEmpty()) {
                continue;
            }
            jdbc.query(
                    "SELECT r.project_code, COALESCE(r.building, u.building), r.texts FROM response r LEFT JOIN unit u"
                            + " ON u.project_code = COALESCE(r.project_code, ?) AND u.unit_code = r.unit_code"
                            + " AND u.superseded_by IS NULL WHERE r.version_id BETWEEN ? AND ? AND r.texts IS NOT NULL"
                            + " AND NOT EXISTS (SELECT 1 FROM sifted s WHERE s.version_id = r.version_id)"
                            + " ORDER BY r.version_id",
                    row -> {
                        boolean show = !hides(hidden, row.getString(1), row.getString(2));
                        comments(asked, row.getString(3), show, sink);
                    },
                    onlyProject,
                    intake.first(),
                    intake.last());
        }
    }

    private boolean hides(Set<Scope> hidden, @Nullable String project, @Nullable String building) {
        String code = project == null ? onlyProject : project;
        return hidden.contains(Scope.ALL)
                || hidden.contains(Scope.project(code))
                || (building != null && hidden.contains(Scope.building(code, building)));
    }

    private void comments(List<String> asked, String texts, boolean show, Consumer<Comment> sink) {
        String[] written = texts.split(String.valueOf(ResponseSheet.SEPARATOR), -1);
        for (int i = 0; i < asked.size() && i < written.length; i++) {
            if (!written[i].isEmpty()) {
                List<String> themes =
                        TextRules.themes(written[i], tally.questionnaire().themes());
                sink.accept(new Comment(asked.get(i), themes, show ? TextRules.masked(written[i]) : ""));
            }
        }
    }
}
