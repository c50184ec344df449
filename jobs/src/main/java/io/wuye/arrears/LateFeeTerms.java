package io.wuye.arrears;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tariffs say about late fees: daily rates by the day from which they hold, days of grace. There are few. */
final class LateFeeTerms {
    private final Map<Long, Scope> scopes = new HashMap<>();
    private final Map<Scope, List<Terms>> versions = new HashMap<>();

    LateFeeTerms(JdbcClient jdbc) {
        jdbc.sql(
                        "SELECT version_id, tariff_code, project_code, building, unit_kind, from_date, late_fee_rate, grace_days,"
                                + " agency, superseded_by FROM tariff ORDER BY from_date, version_id")
                .query(row -> {
                    Scope scope = new Scope(row.getString(2), row.getString(3), row.getString(4), row.getString(5));
                    scopes.put(row.getLong(1), scope);
                    if (row.getString(10) == null) {
                        versions.computeIfAbsent(scope, none -> new ArrayList<>())
                                .add(new Terms(
                                        LocalDate.parse(row.getString(6)),
                                        decimal(row.getString(7)),
                                        row.getInt(8),
                                        "yes".equals(row.getString(9))));
                    }
                });
    }

    /** To what a version of a tariff applies; empty texts apply to all. */
    private record Scope(String item, String project, String building, String unitKind) {
        boolean covers(LateFeeStore.Debt debt) {
            return item.equals(debt.charge().tariffCode())
                    && fits(project, debt.charge().projectCode())
                    && fits(building, debt.building())
                    && fits(unitKind, debt.unitKind());
        }

        int precision() {
            return (project.isEmpty() ? 0 : 4) + (building.isEmpty() ? 0 : 2) + (unitKind.isEmpty() ? 0 : 1);
        }

        private static boolean fits(String scope, String value) {
            return scope.isEmpty() || scope.equals(value);
        }
    }

    private record Terms(LocalDate from, BigDecimal rate, int graceDays, boolean agency) {}

    /** The debt as the rule sees it; empty if its item bears no late fee: no rate, or collected for somebody else. */
    Optional<LateFeeDebt> of(LateFeeStore.Debt debt, List<LateFeeDebt.Payment> payments) {
        List<Terms> all = versions.getOrDefault(scope(debt), List.of());
        if (all.isEmpty() || all.get(all.size() - 1).agency()) {
            return Optional.empty();
        }
        List<DatedRate> rates = new ArrayList<>();
        int graceDays = all.get(0).graceDays();
        for (Terms terms : all) {
            // What was owed before the first version is owed by its terms; grace is that of the version of the due day.
            rates.add(new DatedRate(rates.isEmpty() ? LocalDate.MIN : terms.from(), terms.rate()));
            graceDays = terms.from().isAfter(debt.due()) ? graceDays : terms.graceDays();
        }
        return rates.stream().allMatch(rate -> rate.rate().signum() == 0)
                ? Optional.empty()
                : Optional.of(new LateFeeDebt(debt.principalFen(), debt.due(), graceDays, payments, rates));
    }

    /** Opening arrears have no version: the most precise scope that covers their unit. */
    private Scope scope(LateFeeStore.Debt debt) {
        Scope known = scopes.get(debt.tariffVersion());
        return known != null
                ? known
                : versions.keySet().stream()
                        .filter(scope -> scope.covers(debt))
                        .max(Comparator.comparingInt(Scope::precision))
                        .orElse(new Scope("", "", "", ""));
    }

    private static BigDecimal decimal(@Nullable String rate) {
        return rate == null ? BigDecimal.ZERO : new BigDecimal(rate);
    }
}
