package io.wuye.billing;

import io.wuye.estate.Known;
import io.wuye.kernel.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads pools. */
public final class PoolStore {
    private final JdbcClient jdbc;

    public PoolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pools of some calendar years, by project and building in door order, then by code and period. */
    public List<Pool> pools(int firstYear, int lastYear, Known known) {
        return jdbc.sql("SELECT pool.id, pool.pool_code, pool.project_id, pool.project_code, pool.period,"
                        + " pool.tariff_code, pool.total, pool.basis, pool.building FROM pool"
                        + " JOIN (SELECT id AS place, door_key AS project_key FROM project WHERE superseded_by IS NULL)"
                        + " p ON p.place = pool.project_id"
                        + " WHERE substr(pool.period, 1, 4) BETWEEN ? AND ? AND" + Known.CONDITION
                        + "ORDER BY p.project_key, pool.door_key, pool.pool_code, pool.period")
                .params(String.valueOf(firstYear), String.valueOf(lastYear), known.importId(), known.importId())
                .query((row, n) -> pool(row))
                .list();
    }

    /** The periods for which there are pools, in order. */
    public List<String> periods() {
        return jdbc.sql("SELECT DISTINCT period FROM pool WHERE superseded_by IS NULL ORDER BY period")
                .query(String.class)
                .list();
    }

    private static Pool pool(ResultSet row) throws SQLException {
        return new Pool(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                Period.parse(row.getString(5)).orElseThrow(),
                row.getString(6),
                row.getLong(7),
                ShareBasis.of(row.getString(8)),
                row.getString(9));
    }
}
