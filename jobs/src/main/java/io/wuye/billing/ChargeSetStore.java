package io.wuye.billing;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps sets of charges. A set is added whole, in the transaction that adds its lines, and never changed. */
final class ChargeSetStore {
    private final JdbcClient jdbc;

    ChargeSetStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The first free id. */
    long next() {
        return jdbc.sql("SELECT COALESCE(MAX(set_id), 0) + 1 FROM charge_set")
                .query(Long.class)
                .single();
    }

    /** Adds a set under a free id. */
    void add(long setId, long runId, ChargeSet set) {
        ChargeSet.Shared shared = set.shared();
        Correction correction = shared.correction();
        jdbc.sql("INSERT INTO charge_set (set_id, run_id, project_id, billing_month, tariff_code, kind, period_from,"
                        + " period_to, service_from, service_to, unit_price, factor, due_date, tariff_version, reason,"
                        + " approver, corrects, lines, amount_fen, net_fen)"
                        + " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .param(setId)
                .param(runId)
                .param(shared.projectId())
                .param(shared.billingMonth().toString())
                .param(shared.tariffCode())
                .param(shared.kind().code())
                .param(shared.servicePeriod().first().toString())
                .param(shared.servicePeriod().last().toString())
                .param(shared.days().first().toString())
                .param(shared.days().last().toString())
                .param(ChargeStore.plain(shared.unitPrice()))
                .param(ChargeStore.plain(shared.factor()))
                .param(shared.dueDate().toString())
                .param(shared.tariffVersion())
                .param(correction == null ? null : correction.reason())
                .param(correction == null ? null : correction.approver())
                .param(correction == null ? null : correction.seq())
                .param(set.lines())
                .param(set.amountFen())
                .param(set.netFen())
                .update();
    }
}
