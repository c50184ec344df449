package io.wuye.billing;

import io.wuye.kernel.text.Messages;
import io.wuye.kernel.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What sharing out came to, pool by pool: {@code summary.json}, and what the command prints. */
final class ShareSummary {
    private final Messages messages;
    private final LocalDate asOf;
    private final List<Pool> pools;
    private final Map<Pool, Map<String, Object>> figures = new LinkedHashMap<>();

    /** @param pools all that are shared out, in the order to list them */
    ShareSummary(Messages messages, LocalDate asOf, List<Pool> pools) {
        this.messages = messages;
        this.asOf = asOf;
        this.pools = pools;
    }

    void add(Allocation allocation) {
        Pool pool = allocation.pool();
        PoolParking parking = allocation.parking();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("pool_code", pool.code());
        row.put("project_code", pool.projectCode());
        row.put("period", pool.period().toString());
        row.put("tariff_code", pool.tariffCode());
        row.put("building", pool.building() == null ? "" : pool.building());
        row.put("basis", pool.basis().code());
        row.put("total", yuan(pool.totalFen()));
        row.put("units", allocation.units());
        row.put("weight", allocation.weight());
        row.put("smallest", yuan(allocation.smallestFen()));
        row.put("largest", yuan(allocation.largestFen()));
        row.put("state", parking == null ? "shared" : parking.code().code());
        row.put("reason", parking == null ? "" : ShareReport.reason(messages, allocation));
        figures.put(pool, row);
    }

    /** How many pools could not be shared out. */
    long parked() {
        return figures.values().stream()
                .filter(row -> !"shared".equals(row.get("state")))
                .count();
    }

    /** The summary of the pools whose periods lie in a period. */
    Map<String, Object> of(Period period) {
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal amount = BigDecimal.ZERO.setScale(2);
        int parked = 0;
        for (Pool pool : pools) {
            Map<String, Object> row = figures.get(pool);
            if (row != null && period.holds(pool.period())) {
                boolean shared = "shared".equals(row.get("state"));
                parked += shared ? 0 : 1;
                amount = shared ? amount.add(yuan(pool.totalFen())) : amount;
                rows.add(row);
            }
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("period", period.toString());
        summary.put("as_of", asOf.toString());
        summary.put("shared", rows.size() - parked);
        summary.put("parked", parked);
        summary.put("amount", amount);
        summary.put("pools", rows);
        return summary;
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }
}
