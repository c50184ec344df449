package io.wuye.billing;

import io.wuye.estate.EstateStore;
import io.wuye.estate.Known;
import io.wuye.estate.UnitKind;
import io.wuye.kernel.money.Rounding;
import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads tariffs. There are few, so all are held at once. */
public final class TariffStore {
    private static final String COLUMNS =
            "SELECT version_id, tariff_code, name, method, unit_price, tiers, cycle, timing,"
                    + " project_code, building, unit_kind, from_date, to_date, due_day, tax_rate, proration, rounding,"
                    + " annual_basis, season_from, season_to, base_share, cap, account, agency, authority FROM tariff";

    private final JdbcClient jdbc;

    public TariffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions known, by fee item. */
    public SortedMap<String, List<Tariff>> byItem(Known known) {
        SortedMap<String, List<Tariff>> items = new TreeMap<>();
        jdbc.sql(COLUMNS + " WHERE" + Known.CONDITION + "ORDER BY tariff_code, from_date, version_id")
                .params(known.importId(), known.importId())
                .query(row -> {
                    items.computeIfAbsent(row.getString(2), code -> new ArrayList<>())
                            .add(tariff(row));
                });
        return items;
    }

    /** Every version there ever was, by its id. */
    public Map<Long, Tariff> byVersion() {
        Map<Long, Tariff> versions = new HashMap<>();
        jdbc.sql(COLUMNS).query(row -> {
            versions.put(row.getLong(1), tariff(row));
        });
        return versions;
    }

    private static Tariff tariff(ResultSet row) throws SQLException {
        String kind = filled(row.getString("unit_kind"));
        return new Tariff(
                row.getLong("version_id"),
                row.getString("tariff_code"),
                row.getString("name"),
                constant(Method.class, row.getString("method")),
                price(row.getString("unit_price")),
                tiers(row.getString("tiers")),
                constant(Cycle.class, row.getString("cycle")),
                constant(Timing.class, row.getString("timing")),
                new Scope(
                        filled(row.getString("project_code")),
                        filled(row.getString("building")),
                        kind == null ? null : UnitKind.of(kind)),
                DateRange.of(LocalDate.parse(row.getString("from_date")), EstateStore.date(row.getString("to_date"))),
                row.getInt("due_day"),
                new BigDecimal(row.getString("tax_rate")),
                constant(Proration.class, row.getString("proration")),
                constant(Rounding.class, row.getString("rounding")),
                constant(AnnualBasis.class, row.getString("annual_basis")),
                season(row),
                twoPart(decimal(row.getString("base_share")), decimal(row.getString("cap"))),
                row.getString("account"),
                row.getString("agency").equals("yes"),
                row.getString("authority"));
    }

    /** A ladder may stand without a price beside its tiers; what is shared out has none. */
    private static BigDecimal price(@Nullable String yuan) {
        return yuan == null ? BigDecimal.ZERO : new BigDecimal(yuan);
    }

    private static List<Tier> tiers(@Nullable String text) {
        return text == null ? List.of() : Tier.parse(text).orElseThrow();
    }

    private static @Nullable Season season(ResultSet row) throws SQLException {
        return row.getString("cycle").equals("season")
                ? new Season(day(row.getString("season_from")), day(row.getString("season_to")))
                : null;
    }

    private static MonthDay day(String monthDay) {
        return MonthDay.parse("--" + monthDay);
    }

    private static @Nullable TwoPart twoPart(@Nullable BigDecimal baseShare, @Nullable BigDecimal cap) {
        return baseShare == null && cap == null
                ? null
                : new TwoPart(baseShare == null ? BigDecimal.ZERO : baseShare, cap);
    }

    private static @Nullable BigDecimal decimal(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String word) {
        return Enum.valueOf(type, word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Key columns are never null in the register: an empty one means all. */
    private static @Nullable String filled(String key) {
        return key.isEmpty() ? null : key;
    }
}
