package io.wuye.reconcile;

import io.wuye.billing.ItemNames;
import io.wuye.kernel.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads income and expenditure of projects. */
public final class DisclosureStore {
    private final JdbcClient jdbc;

    public DisclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a period has to disclose, by project in order.
     *
     * @param project only this one; null: all
     */
    public List<Disclosure> disclosures(Period period, @Nullable String project) {
        return jdbc.sql("SELECT id, project_code, COALESCE(name, project_code), COALESCE(company, ''), pricing_mode"
                        + " FROM project WHERE superseded_by IS NULL AND (? = '' OR project_code = ?)"
                        + " ORDER BY door_key, id")
                .params(Objects.toString(project, ""), Objects.toString(project, ""))
                .query((row, n) -> new Disclosure(
                        period,
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        "commission".equals(row.getString(5)),
                        lines(period, row.getLong(1)),
                        arrearsFen(period, row.getLong(1))))
                .list();
    }

    private List<DisclosureLine> lines(Period period, long projectId) {
        List<DisclosureLine> lines = new ArrayList<>(income(period, projectId));
        lines.addAll(expenses(period, projectId));
        return lines;
    }

    private List<DisclosureLine> income(Period period, long projectId) {
        return jdbc.sql(
                        "SELECT t.agency, COALESCE(t.name, moved.tariff_code), moved.tariff_code, SUM(charged), SUM(paid),"
                                + " moved.part FROM (SELECT s.tariff_code, 'principal' AS part, SUM(c.amount_fen) AS charged,"
                                + " 0 AS paid FROM charge_set s JOIN charge c ON c.set_id = s.set_id WHERE s.project_id = ?"
                                + " AND s.kind <> 'opening' AND s.billing_month BETWEEN ? AND ? GROUP BY s.tariff_code"
                                + " UNION ALL SELECT x.tariff_code, CASE x.kind WHEN 'cost' THEN 'cost' ELSE 'late_fee' END,"
                                + " SUM(x.amount_fen), 0 FROM surcharge x JOIN unit u ON u.id = x.unit_id AND u.superseded_by IS NULL"
                                + " JOIN run r ON r.run_id = x.run_id WHERE u.project_id = ? AND r.as_of BETWEEN ? AND ?"
                                + " GROUP BY 1, 2 UNION ALL SELECT a.tariff_code, a.part, 0, SUM(a.amount_fen) FROM allocation a"
                                + " JOIN unit u ON u.id = a.unit_id AND u.superseded_by IS NULL WHERE u.project_id = ?"
                                + " AND a.posted_on BETWEEN ? AND ? GROUP BY 1, 2) moved"
                                + " LEFT JOIN (SELECT tariff_code, " + ItemNames.of("known.tariff_code")
                                + " AS name, MAX(agency) AS agency FROM tariff known WHERE superseded_by IS NULL"
                                + " GROUP BY tariff_code) t ON t.tariff_code = moved.tariff_code"
                                + " GROUP BY 1, 2, 3, 6 ORDER BY CASE WHEN t.agency = 'yes' THEN 1 ELSE 0 END,"
                                + " CASE moved.part WHEN 'principal' THEN 0 ELSE 1 END, 3, 6")
                .params(
                        projectId,
                        period.start().toString(),
                        period.end().toString(),
                        projectId,
                        period.firstDay().toString(),
                        period.lastDay().toString(),
                        projectId,
                        period.firstDay().toString(),
                        period.lastDay().toString())
                .query((row, n) -> new DisclosureLine(
                        "yes".equals(row.getString(1)) ? DisclosureLine.Type.AGENCY : DisclosureLine.Type.INCOME,
                        row.getString(2),
                        row.getString(6),
                        row.getLong(4),
                        row.getLong(5),
                        0))
                .list();
    }

    /** Expenses whose own period lies in this one: those of a quarter are shown with the quarter. */
    private List<DisclosureLine> expenses(Period period, long projectId) {
        List<DisclosureLine> lines = new ArrayList<>();
        List<String> periods = jdbc
                .sql("SELECT DISTINCT period FROM expense WHERE project_id = ? AND superseded_by IS NULL ORDER BY 1")
                .param(projectId)
                .query(String.class)
                .list()
                .stream()
                .filter(own -> Period.parse(own).filter(period::holds).isPresent())
                .toList();
        if (periods.isEmpty()) {
            return lines;
        }
        List<Object> arguments = new ArrayList<>(List.of(projectId));
        arguments.addAll(periods);
        return jdbc.sql(
                        "SELECT category, SUM(amount), MIN(id) FROM expense WHERE project_id = ? AND superseded_by IS NULL"
                                + " AND period IN (" + String.join(", ", Collections.nCopies(periods.size(), "?"))
                                + ") GROUP BY category ORDER BY 3")
                .params(arguments)
                .query((row, n) -> new DisclosureLine(
                        DisclosureLine.Type.EXPENSE, row.getString(1), DisclosureLine.PRINCIPAL, 0, 0, row.getLong(2)))
                .list();
    }

    private long arrearsFen(Period period, long projectId) {
        long[] closingFen = {0};
        String code = jdbc.sql("SELECT project_code FROM project WHERE id = ? AND superseded_by IS NULL")
                .param(projectId)
                .query(String.class)
                .single();
        new ReceivableStore(jdbc).units(period, row -> {
            if (code.equals(row[0])) {
                closingFen[0] += (Long) Objects.requireNonNull(row[6]);
            }
        });
        return closingFen[0];
    }
}
