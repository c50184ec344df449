package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.kernel.database.Database;
import io.wuye.kernel.text.Nearest;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds posted lines by the number people quote. */
final class LineStore {
    private static final int SHOWN_NUMBERS = 5;

    private final JdbcClient jdbc;
    private final EstateStore estate;
    private final ChargeStore charges;

    LineStore(Database database) {
        this.jdbc = database.jdbc();
        this.estate = new EstateStore(database.jdbc());
        this.charges = new ChargeStore(database.dataSource());
    }

    /**
     * One line among those of its unit, fee item and billing month.
     *
     * @param lines all of them in the order they were posted
     */
    record Found(ChargeNumber number, long unitId, ChargeStore.Posted line, List<ChargeStore.Posted> lines) {
        /** The lines without their runs. */
        List<Charge> charges() {
            return lines.stream().map(ChargeStore.Posted::charge).toList();
        }
    }

    /**
     * The line of a number.
     *
     * @throws Refusal NOTHING if there is none, with the numbers that were probably meant
     */
    Found find(String text) {
        ChargeNumber number = ChargeNumber.parse(text).orElseThrow(() -> none(text, List.of()));
        Optional<Long> unit = estate.unitId(number.projectCode(), number.unitCode());
        List<ChargeStore.Posted> lines =
                unit.isEmpty() ? List.of() : charges.lines(number.billingMonth(), unit.get(), number.tariffCode());
        return lines.stream()
                .filter(line -> line.charge().seq() == number.seq())
                .findFirst()
                .map(line -> new Found(number, unit.orElseThrow(), line, lines))
                .orElseThrow(() -> none(text, near(number)));
    }

    private static Refusal none(String text, List<String> near) {
        return near.isEmpty()
                ? new Refusal(Outcome.NOTHING, "billing.no_charge", text)
                : new Refusal(Outcome.NOTHING, "billing.no_charge.near", text, String.join(" ", near));
    }

    /** Numbers of the same month whose unit, and if possible whose fee item, is the one that was probably meant. */
    private List<String> near(ChargeNumber asked) {
        Map<String, Long> units = new LinkedHashMap<>();
        jdbc.sql("SELECT project_code, unit_code, id FROM unit WHERE superseded_by IS NULL"
                        + " ORDER BY project_code, unit_code")
                .query(row -> {
                    units.put(unit(row.getString(1), row.getString(2)), row.getLong(3));
                });
        return Nearest.of(unit(asked.projectCode(), asked.unitCode()), units.keySet())
                .map(unit -> numbers(asked, Objects.requireNonNull(units.get(unit))))
                .orElse(List.of());
    }

    private List<String> numbers(ChargeNumber asked, long unitId) {
        return jdbc.sql("SELECT u.project_code, u.unit_code, c.tariff_code, c.seq FROM charge c"
                        + " JOIN unit u ON u.id = c.unit_id AND u.superseded_by IS NULL"
                        + " WHERE c.billing_month = ? AND c.unit_id = ?"
                        + " ORDER BY CASE WHEN c.tariff_code = ? THEN 0 ELSE 1 END, c.tariff_code, c.seq LIMIT ?")
                .params(asked.billingMonth().toString(), unitId, asked.tariffCode(), SHOWN_NUMBERS)
                .query((row, n) -> new ChargeNumber(
                                asked.billingMonth(),
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getInt(4))
                        .toString())
                .list();
    }

    private static String unit(String projectCode, String unitCode) {
        return projectCode + "/" + unitCode;
    }
}
