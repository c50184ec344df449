package io.wuye.kernel.run;

import io.wuye.kernel.database.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.IntConsumer;
import org.springframework.batch.core.job.Job;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;

/**
 * Builds {@link CountingJob} and calls just before every commit that SQLite makes from then on.
 *
 * @param before gets the number of the commit, from 1
 */
record WatchedCommits(IntConsumer before) implements JobFactory {
    @Override
    public String job() {
        return "count";
    }

    @Override
    public Job create(RunContext run) {
        listen(run.database());
        return new CountingJob(CountingJob.Hook.NONE).create(run);
    }

    private void listen(Database database) {
        int[] commits = {0};
        try (Connection connection = database.dataSource().getConnection()) {
            connection.unwrap(SQLiteConnection.class).addCommitListener(new SQLiteCommitListener() {
                @Override
                public void onCommit() {
                    before.accept(++commits[0]);
                }

                @Override
                public void onRollback() {}
            });
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
