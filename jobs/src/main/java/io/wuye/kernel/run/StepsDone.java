package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;

/**
 * Which steps and ranges of a run have committed their work.
 *
 * <p>The framework records the end of a step in a transaction of its own, after the step's: a process that dies or is
 * stopped between the two would do the work again. This record is written in the work's own transaction.
 */
record StepsDone(Database database, long runId) {
    boolean contains(String step) {
        return database.jdbc()
                .sql("SELECT COUNT(*) FROM run_step WHERE run_id = ? AND step = ?")
                .params(runId, step)
                .query(Long.class)
                .single()
                .equals(1L);
    }

    void add(String step) {
        database.jdbc()
                .sql("INSERT INTO run_step (run_id, step) VALUES (?, ?)")
                .params(runId, step)
                .update();
    }
}
