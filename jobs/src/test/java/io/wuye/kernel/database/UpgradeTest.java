package io.wuye.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an older program left in the database is still there after a newer one has opened it. */
@OnBothDatabases
class UpgradeTest {
    private static final String CHARGE_COLUMNS =
            "billing_month, unit_id, tariff_code, seq, kind, period_from, period_to,"
                    + " service_from, service_to, party, quantity, unit_price, factor, amount_fen, net_fen, due_date,"
                    + " tariff_version, run_id";

    private final TestDatabases kind;

    UpgradeTest(TestDatabases kind) {
        this.kind = kind;
    }

    @Test
    void charges_keep_every_value_when_they_are_split_into_sets() {
        String whole = "'2025-03-01', '2025-03-31', '2025-03-01', '2025-03-31'";
        String part = "'2025-03-01', '2025-03-31', '2025-03-18', '2025-03-31'";
        String url = kind.url(
                5,
                List.of(
                        unit(1, 1),
                        unit(2, 1),
                        unit(3, 9),
                        charge("'2025-03', 1, 'WY', 1, 'charge', " + whole + ", '张三', '95.54', '2.35', '1', 22452,"
                                + " 21181, '2025-03-01', 4, 7"),
                        charge("'2025-03', 2, 'WY', 1, 'charge', " + whole + ", '李四', '89.67', '2.35', '1', 21072,"
                                + " 19879, '2025-03-01', 4, 7"),
                        charge("'2025-03', 2, 'WY', 2, 'credit', " + part + ", '李四', NULL, NULL, NULL, -101, -95,"
                                + " '2025-03-01', 4, 8"),
                        charge("'2025-03', 3, 'WY', 1, 'charge', " + whole + ", '王五', '60', '2.35', '1', 14100, 13302,"
                                + " '2025-03-01', 4, 7"),
                        charge("'2024-12', 3, 'WY', 1, 'opening', " + whole + ", '王五', NULL, NULL, NULL, 500, 500,"
                                + " '2024-01-01', 0, 3")));
        try (Database database = Database.writer(url)) {
            assertThat(rows(database, "SELECT " + CHARGE_COLUMNS + " FROM charge_line ORDER BY 1, 2, 4"))
                    .containsExactly(
                            "2024-12|3|WY|1|opening|2025-03-01|2025-03-31|2025-03-01|2025-03-31|王五|null|null|null|"
                                    + "500|500|2024-01-01|0|3",
                            "2025-03|1|WY|1|charge|2025-03-01|2025-03-31|2025-03-01|2025-03-31|张三|95.54|2.35|1|"
                                    + "22452|21181|2025-03-01|4|7",
                            "2025-03|2|WY|1|charge|2025-03-01|2025-03-31|2025-03-01|2025-03-31|李四|89.67|2.35|1|"
                                    + "21072|19879|2025-03-01|4|7",
                            "2025-03|2|WY|2|credit|2025-03-01|2025-03-31|2025-03-18|2025-03-31|李四|null|null|null|"
                                    + "-101|-95|2025-03-01|4|8",
                            "2025-03|3|WY|1|charge|2025-03-01|2025-03-31|2025-03-01|2025-03-31|王五|60|2.35|1|"
                                    + "14100|13302|2025-03-01|4|7");
            assertThat(rows(database, "SELECT run_id, project_id, kind FROM charge_set ORDER BY 1, 2, 3"))
                    .as("lines that differ in unit and amount only share a set; projects do not")
                    .containsExactly("3|9|opening", "7|1|charge", "7|9|charge", "8|1|credit");
            for (String table : List.of("charge", "charge_set")) {
                assertThatThrownBy(() ->
                                database.jdbc().sql("DELETE FROM " + table).update())
                        .hasStackTraceContaining(table + " is append-only");
            }
        }
    }

    private static String unit(long id, long projectId) {
        return "INSERT INTO unit (version_id, id, project_code, unit_code, project_id, import_id, source_row) VALUES ("
                + id + ", " + id + ", 'P', 'U" + id + "', " + projectId + ", 1, 1)";
    }

    private static String charge(String values) {
        return "INSERT INTO charge (" + CHARGE_COLUMNS + ") VALUES (" + values + ")";
    }

    private static List<String> rows(Database database, String sql) {
        return database.jdbc().sql(sql).query().listOfRows().stream()
                .map(row -> String.join(
                        "|", row.values().stream().map(String::valueOf).toList()))
                .toList();
    }
}
