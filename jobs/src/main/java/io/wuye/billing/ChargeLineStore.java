package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Project;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.report.ReadyLines;
import io.wuye.kernel.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads what stands for a period, opening arrears left out, in door order, each row also as the csv line of {@code
 * charges.csv}: millions of them are handed over as one value each.
 */
final class ChargeLineStore {
    /** In the order of {@link BillingReport#charges}. */
    private static final String LINE = String.join(
            " || ',' || ",
            ChargeSql.number("c", "u"),
            "u.project_code",
            "u.unit_code",
            "c.tariff_code",
            "c.service_from",
            "c.service_to",
            "c.seq",
            "c.party",
            "c.kind",
            "COALESCE(c.quantity, '')",
            "COALESCE(c.unit_price, '')",
            "COALESCE(c.factor, '')",
            ChargeSql.yuan("c.amount_fen"),
            ChargeSql.yuan("c.net_fen"),
            ChargeSql.yuan("(c.amount_fen - c.net_fen)"),
            "c.due_date");

    /**
     * Units by their index, and each unit's charges by the key: nothing to sort but the few lines of a unit. SQLite takes
     * the tables of a CROSS JOIN in the order written; left to itself it reads every charge of the month per project.
     */
    private static final String STANDING = "SELECT " + LINE + " AS line, c.billing_month, u.project_code, u.unit_code,"
            + " c.tariff_code, c.seq, c.service_from, c.service_to, c.party, c.kind, c.quantity, c.unit_price, c.factor,"
            + " c.amount_fen, c.net_fen, c.due_date"
            + " FROM unit u CROSS JOIN charge_line c WHERE c.unit_id = u.id AND u.project_id = ?"
            + " AND u.superseded_by IS NULL AND c.kind <> 'opening' AND c.billing_month IN (";

    private static final String DOOR_ORDER = ") ORDER BY u.door_key, u.id, c.billing_month, c.tariff_code, c.seq";

    private final JdbcClient jdbc;
    private final EstateStore estate;

    ChargeLineStore(Database database) {
        this.jdbc = database.jdbc();
        this.estate = new EstateStore(database.jdbc());
    }

    /** The lines of a period. */
    ReadyLines standing(Period period) {
        List<String> months = ChargeStore.months(period);
        String sql = STANDING + ChargeStore.places(months) + DOOR_ORDER;
        return sink -> {
            for (Project project : estate.projects()) {
                List<Object> arguments = new ArrayList<>(List.of(project.id()));
                arguments.addAll(months);
                jdbc.sql(sql).params(arguments).query(row -> {
                    sink.accept(new Line(row));
                });
            }
        };
    }

    private record Line(ResultSet row) implements ReadyLines.ReadyRow {
        @Override
        public byte[] line() {
            try {
                return row.getBytes(1);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }

        @Override
        public @Nullable Object[] values() {
            try {
                return BillingReport.values(row);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
