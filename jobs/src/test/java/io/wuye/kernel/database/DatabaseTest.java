package io.wuye.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** What both databases promise to every store. */
@OnBothDatabases
class DatabaseTest {
    private final String url;
    private final Database database;

    DatabaseTest(TestDatabases kind) {
        url = kind.url();
        database = Database.writer(url);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void rolled_back_work_leaves_nothing() {
        insert(1);
        new TransactionTemplate(database.transactions()).executeWithoutResult(transaction -> {
            insert(2);
            transaction.setRollbackOnly();
        });
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void the_value_of_a_transaction_is_handed_back() {
        assertThat(database.<Long>inTransaction(() -> {
                    insert(1);
                    return runs();
                }))
                .isEqualTo(1);
    }

    @Test
    void append_only_tables_refuse_update_and_delete() {
        insert(1);
        database.jdbc()
                .sql("INSERT INTO run_event VALUES (1, 1, '2026-11-21T00:00:00.000Z', 'stopped', '')")
                .update();
        assertThatThrownBy(() -> database.jdbc()
                        .sql("UPDATE run_event SET detail = 'other'")
                        .update())
                .hasStackTraceContaining("run_event is append-only");
        assertThatThrownBy(() -> database.jdbc().sql("DELETE FROM run_event").update())
                .hasStackTraceContaining("run_event is append-only");
        assertThat(database.jdbc()
                        .sql("SELECT detail FROM run_event")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void a_row_that_refers_to_nothing_is_refused() {
        assertThatThrownBy(() -> database.jdbc()
                        .sql("INSERT INTO run_input VALUES (7, 'units.csv', 'ab', 1)")
                        .update())
                .hasStackTraceContaining("run_input");
    }

    @Test
    void a_reader_sees_what_was_committed_and_cannot_write() {
        insert(1);
        try (Database reader = Database.reader(url)) {
            assertThat(reader.jdbc()
                            .sql("SELECT count(*) FROM run")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
            assertThatThrownBy(() -> reader.jdbc().sql("DELETE FROM run_figure").update())
                    .isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void a_reader_does_not_wait_for_a_writer() {
        database.inTransaction(() -> {
            insert(1);
            try (Database reader = Database.reader(url)) {
                assertThat(reader.jdbc()
                                .sql("SELECT count(*) FROM run")
                                .query(Long.class)
                                .single())
                        .isZero();
            }
            return null;
        });
    }

    @Test
    void opening_again_changes_nothing() {
        insert(1);
        try (Database again = Database.writer(url)) {
            assertThat(again.jdbc()
                            .sql("SELECT count(*) FROM run")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private void insert(long runId) {
        database.jdbc()
                .sql(
                        "INSERT INTO run (run_id, job, key_text, attempt, as_of, parameters, status, started_at, pid, command)"
                                + " VALUES (?, 'test', ?, 1, '2026-11-21', '{}', 'running', '2026-11-21T00:00:00.000Z', 1, '')")
                .params(runId, "k=" + runId)
                .update();
    }

    private long runs() {
        return database.jdbc().sql("SELECT count(*) FROM run").query(Long.class).single();
    }
}
