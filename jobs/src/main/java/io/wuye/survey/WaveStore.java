package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.survey.Wave.Intake;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which answer sheets belong to which wave. */
final class WaveStore {
    private final JdbcClient jdbc;

    WaveStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Notes the sheets of a file that was just imported: they lie one after the other at the end of the table. */
    void add(long importId, String questionnaire, String wave, AnswerLayout layout) {
        jdbc.sql(
                        "INSERT INTO survey_intake (import_id, questionnaire, wave, layout, first_id, last_id, repeats, devices)"
                                + " SELECT CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT),"
                                + " COALESCE(MIN(version_id), 1), COALESCE(MAX(version_id), 0),"
                                + " (SELECT COUNT(*) FROM (SELECT 1 FROM response WHERE import_id = ? AND unit_code IS NOT NULL"
                                + " GROUP BY unit_code HAVING COUNT(*) > 1) repeated),"
                                + " COALESCE(SUM(CASE WHEN device IS NULL OR submitted_at IS NULL THEN 0 ELSE 1 END), 0)"
                                + " FROM response WHERE import_id = ?"
                                + " AND version_id > (SELECT COALESCE(MAX(last_id), 0) FROM survey_intake)")
                .params(importId, questionnaire, wave, layout.text(), importId, importId)
                .update();
    }

    /** The questionnaires of a wave. */
    List<String> questionnaires(String wave) {
        return jdbc.sql("SELECT DISTINCT questionnaire FROM survey_intake WHERE wave = ? ORDER BY questionnaire")
                .param(wave)
                .query(String.class)
                .list();
    }

    /** The waves of a questionnaire. */
    List<String> wavesOf(String questionnaire) {
        return jdbc.sql("SELECT DISTINCT wave FROM survey_intake WHERE questionnaire = ? ORDER BY wave")
                .param(questionnaire)
                .query(String.class)
                .list();
    }

    /**
     * The projects that sheets of a wave came from.
     *
     * @param onlyProject whose the sheets are that name none
     */
    List<String> projects(String questionnaire, String wave, String onlyProject) {
        return jdbc.sql("SELECT DISTINCT COALESCE(r.project_code, CAST(? AS TEXT)) FROM survey_intake i"
                        + " JOIN response r ON r.version_id BETWEEN i.first_id AND i.last_id"
                        + " WHERE i.questionnaire = ? AND i.wave = ?")
                .params(onlyProject, questionnaire, wave)
                .query(String.class)
                .list();
    }

    /** All waves there are, of any questionnaire. */
    List<String> waves() {
        return jdbc.sql("SELECT DISTINCT wave FROM survey_intake ORDER BY wave")
                .query(String.class)
                .list();
    }

    /** One wave. */
    Wave wave(String questionnaire, String name) {
        return new Wave(
                questionnaire,
                name,
                jdbc.sql("SELECT import_id, first_id, last_id, layout, repeats, devices FROM survey_intake"
                                + " WHERE questionnaire = ? AND wave = ? ORDER BY import_id")
                        .params(questionnaire, name)
                        .query((row, n) -> new Intake(
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(3),
                                AnswerLayout.parse(row.getString(4)),
                                row.getLong(5),
                                row.getLong(6)))
                        .list());
    }
}
