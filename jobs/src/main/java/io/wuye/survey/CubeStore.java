package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.survey.Wave.Intake;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the answer sheets of a wave.
 *
 * <p>The database puts thousands of sheets into one long text, so that a million of them are a few dozen values to read;
 * memory holds one block whatever the size of the wave.
 */
final class CubeStore {
    private static final int SHEETS_PER_BLOCK = 20_000;

    private static final String SEPARATED = ", '" + ResponseSheet.SEPARATOR + "', ";

    private final JdbcClient jdbc;
    private final String building;
    private final String onlyProject;

    /** @param onlyProject the project of sheets that do not name theirs; may be empty */
    CubeStore(Database database, String onlyProject, boolean registered) {
        this.jdbc = database.jdbc();
        this.onlyProject = onlyProject;
        String project = "COALESCE(r.project_code, '" + onlyProject.replace("'", "''") + "')";
        String lookUp = "(SELECT u.building FROM unit u WHERE u.project_code = " + project
                + " AND u.unit_code = r.unit_code AND u.superseded_by IS NULL)";
        this.building = registered ? "COALESCE(r.building, " + lookUp + ", '')" : "COALESCE(r.building, '')";
    }

    /** Counts those that were not sifted out. */
    Cube count(Questionnaire questionnaire, Wave wave, boolean sifted, Checkpoint betweenBlocks) throws Exception {
        CubeTally tally = new CubeTally(questionnaire, onlyProject);
        for (Intake intake : wave.intakes()) {
            tally.intake(intake.layout());
            for (long from = intake.first(); from <= intake.last(); from += SHEETS_PER_BLOCK) {
                betweenBlocks.pass();
                block(intake, from, Math.min(intake.last(), from + SHEETS_PER_BLOCK - 1), sifted, tally);
            }
        }
        return tally.cube();
    }

    private void block(Intake intake, long from, long to, boolean sifted, CubeTally tally) {
        String open = sifted ? " AND r.version_id NOT IN (SELECT version_id FROM sifted)" : "";
        // Text is dear to put together: classes only where there are any.
        String classes = intake.layout().classes().isEmpty() ? "" : SEPARATED + "r.classes";
        jdbc.sql("SELECT string_agg(concat(r.answers, " + building + SEPARATED + "r.project_code" + classes
                        + "), '" + CubeTally.END + "') FROM response r"
                        + " WHERE r.version_id BETWEEN ? AND ?" + open)
                .params(from, to)
                .query(row -> {
                    byte[] sheets = row.getBytes(1);
                    if (sheets != null) {
                        tally.add(sheets, intake.layout().questions().size());
                    }
                });
    }
}
