package io.wuye.billing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps what charges of one posting share: run, project, kind, days, price, factor, due date, tariff version.
 *
 * <p>A set is found by what it says and added when there is none. It is kept as the texts of the database, because that
 * is all that makes two sets the same.
 */
final class ChargeSetStore {
    private static final String COLUMNS = "project_id, billing_month, kind, period_from, period_to, service_from,"
            + " service_to, unit_price, factor, due_date, tariff_version, reason, approver, corrects";

    private final JdbcClient jdbc;

    ChargeSetStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The sets of a run, to be read and added to inside one transaction. */
    Sets of(long runId) {
        Map<List<String>, Long> known = new HashMap<>();
        jdbc.sql("SELECT " + COLUMNS + ", set_id FROM charge_set WHERE run_id = ?")
                .param(runId)
                .query(row -> {
                    @Nullable String[] values = new @Nullable String[COLUMNS.split(",").length];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getString(i + 1);
                    }
                    known.put(key(values), row.getLong("set_id"));
                });
        return new Sets(runId, known);
    }

    /** The sets of one run. */
    final class Sets {
        private final long runId;
        private final Map<List<String>, Long> idByKey;

        private Sets(long runId, Map<List<String>, Long> idByKey) {
            this.runId = runId;
            this.idByKey = idByKey;
        }

        /** The id of the set that a charge belongs to. */
        long id(long projectId, Charge charge) {
            @Nullable Object[] values = values(projectId, charge);
            return idByKey.computeIfAbsent(key(values), absent -> add(values));
        }

        private long add(@Nullable Object[] values) {
            long id = jdbc.sql("SELECT COALESCE(MAX(set_id), 0) + 1 FROM charge_set")
                    .query(Long.class)
                    .single();
            jdbc.sql("INSERT INTO charge_set (set_id, run_id, " + COLUMNS
                            + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                    .param(id)
                    .param(runId)
                    .params(values)
                    .update();
            return id;
        }
    }

    private static @Nullable Object[] values(long projectId, Charge charge) {
        Correction correction = charge.correction();
        return new @Nullable Object[] {
            projectId,
            charge.billingMonth().toString(),
            charge.kind().code(),
            charge.servicePeriod().first().toString(),
            charge.servicePeriod().last().toString(),
            charge.days().first().toString(),
            charge.days().last().toString(),
            ChargeStore.plain(charge.unitPrice()),
            ChargeStore.plain(charge.factor()),
            charge.dueDate().toString(),
            charge.tariffVersion(),
            correction == null ? null : correction.reason(),
            correction == null ? null : correction.approver(),
            correction == null ? null : correction.seq()
        };
    }

    /** What is null is a key as well: no text of the database is like it. */
    private static List<String> key(@Nullable Object[] values) {
        return Stream.of(values).map(value -> Objects.toString(value, "\0")).toList();
    }
}
