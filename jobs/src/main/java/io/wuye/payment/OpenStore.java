package io.wuye.payment;

import io.wuye.billing.ChargeNumber;
import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what units have open. */
final class OpenStore {
    /**
     * Charges of some units by their key, month by month: SQLite takes the tables of a CROSS JOIN in the order written;
     * left to itself it would read every charge there ever was.
     */
    private static final String OF_UNITS = " FROM (%s) units CROSS JOIN (SELECT DISTINCT billing_month FROM charge_set)"
            + " months CROSS JOIN %s o WHERE o.billing_month = months.billing_month AND o.unit_id = units.unit_id";

    /** The two halves of open_charge: the database finds units by index in each, but not in both together. */
    private static final List<String> VIEWS = List.of("open_fee", "open_surcharge");

    /** Columns of a table for {@link #gather}. */
    static final String COLUMNS = "unit_id BIGINT, billing_month TEXT, tariff_code TEXT, seq BIGINT, part TEXT,"
            + " debt_seq BIGINT, debt_due TEXT, posted_on TEXT, party TEXT, open_fen BIGINT,"
            + " PRIMARY KEY (unit_id, billing_month, tariff_code, seq)";

    private final JdbcClient jdbc;

    OpenStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * Copies what units have open into a table of {@link #COLUMNS}; negative where more was paid of a charge than is left.
     *
     * @param units a table of units; of those that are {@code whole} charges are copied also where nothing is open
     */
    void gather(String units, String table) {
        VIEWS.forEach(
                view -> jdbc.sql("INSERT INTO " + table + " (unit_id, billing_month, tariff_code, seq, part, debt_seq,"
                                + " debt_due, posted_on, party, open_fen) SELECT o.unit_id, o.billing_month, o.tariff_code, o.seq, o.part,"
                                + " o.debt_seq, o.debt_due_date, o.posted_on, o.party, o.open_fen"
                                + OF_UNITS.formatted("SELECT unit_id, whole FROM " + units, view)
                                + " AND (o.open_fen <> 0 OR units.whole = 1)")
                        .update());
    }

    /** Copies what units owe into a table: every open charge, and all of a unit together. */
    void owing(String units, String table) {
        String insert = "INSERT INTO " + table + " (unit_id, open_fen) SELECT ";
        VIEWS.forEach(view -> jdbc.sql(insert + "o.unit_id, o.open_fen" + OF_UNITS.formatted(units, view))
                .update());
        jdbc.sql(insert + "unit_id, SUM(open_fen) FROM " + table + " GROUP BY unit_id")
                .update();
    }

    /** What the units from one to another have in a table that {@link #gather} filled, by unit. */
    Map<Long, List<OpenPart>> parts(String table, long first, long last) {
        Map<Long, String[]> codes = codes(table, first, last);
        Map<Long, List<OpenPart>> parts = new HashMap<>();
        Cached<YearMonth> months = new Cached<>(YearMonth::parse);
        Cached<LocalDate> days = new Cached<>(LocalDate::parse);
        jdbc.sql(
                        "SELECT unit_id, billing_month || debt_due || posted_on, tariff_code, seq, part, debt_seq, open_fen, party"
                                + " FROM " + table + " WHERE unit_id BETWEEN ? AND ?"
                                + " ORDER BY unit_id, billing_month, tariff_code, seq")
                .params(first, last)
                .query(row -> {
                    long unit = row.getLong(1);
                    String[] code = Objects.requireNonNull(codes.get(unit));
                    String dates = row.getString(2);
                    parts.computeIfAbsent(unit, none -> new ArrayList<>())
                            .add(new OpenPart(
                                    new ChargeNumber(
                                            months.of(dates.substring(0, 7)),
                                            code[0],
                                            code[1],
                                            row.getString(3),
                                            row.getInt(4)),
                                    Part.of(row.getString(5)),
                                    row.getInt(6),
                                    days.of(dates.substring(7, 17)),
                                    row.getLong(7),
                                    days.of(dates.substring(17)),
                                    row.getString(8)));
                });
        return parts;
    }

    /** Codes of project and unit, by unit. */
    private Map<Long, String[]> codes(String table, long first, long last) {
        Map<Long, String[]> codes = new HashMap<>();
        jdbc.sql("SELECT id, project_code, unit_code FROM unit WHERE superseded_by IS NULL AND id BETWEEN ? AND ?"
                        + " AND id IN (SELECT unit_id FROM " + table + " WHERE unit_id BETWEEN ? AND ?)")
                .params(first, last, first, last)
                .query(row -> {
                    codes.put(row.getLong(1), new String[] {row.getString(2), row.getString(3)});
                });
        return codes;
    }

    /** Values of texts that come again and again. */
    private record Cached<T>(Map<String, T> known, Function<String, T> parse) {
        Cached(Function<String, T> parse) {
            this(new HashMap<>(), parse);
        }

        T of(String text) {
            return known.computeIfAbsent(text, parse);
        }
    }
}
