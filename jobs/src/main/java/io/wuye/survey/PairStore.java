package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.survey.Wave.Intake;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads what the same units answered in two waves; sheets that were sifted out of either are left out. */
final class PairStore {
    private static final int FETCH = 1000;
    private static final String OPEN = " AND NOT EXISTS (SELECT 1 FROM sifted s WHERE s.version_id = ";

    private final JdbcTemplate jdbc;

    PairStore(Database database) {
        this.jdbc = new JdbcTemplate(database.dataSource());
        jdbc.setFetchSize(FETCH);
    }

    PairCounts pairs(Questionnaire questionnaire, Wave before, Wave after) {
        PairCounts counts = new PairCounts(questionnaire);
        for (Intake old : before.intakes()) {
            for (Intake now : after.intakes()) {
                jdbc.query(
                        "SELECT a.answers, b.answers FROM response a JOIN response b ON b.unit_code = a.unit_code"
                                + " AND COALESCE(b.project_code, '') = COALESCE(a.project_code, '')"
                                + " WHERE a.version_id BETWEEN ? AND ? AND b.import_id = ?" + OPEN + "a.version_id)"
                                + OPEN + "b.version_id)",
                        row -> {
                            counts.add(old.layout(), row.getString(1), now.layout(), row.getString(2));
                        },
                        old.first(),
                        old.last(),
                        now.importId());
            }
        }
        return counts;
    }
}
