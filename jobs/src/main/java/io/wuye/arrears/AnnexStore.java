package io.wuye.arrears;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.workspace.Workspace;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what the late fees of a unit are reckoned from on a day: the calculation annexed to a pre-litigation notice. */
final class AnnexStore {
    private final LateFeeStore store;
    private final LateFeeRules rules;
    private final LateFeeTerms terms;
    private final LocalDate asOf;

    /** Gathers the debts of all units once. */
    AnnexStore(Workspace workspace, Database database, LocalDate asOf) {
        this.store = new LateFeeStore(database);
        this.rules =
                new LateFeeRules(workspace.policy(LateFeePolicy.FILE, LateFeePolicy.class), PrimeRates.of(workspace));
        this.terms = new LateFeeTerms(database.jdbc());
        this.asOf = asOf;
        store.gather(asOf);
    }

    /** The segments of every debt of a unit, by charge number. */
    Map<String, List<LateFeeSegment>> segments(long unitId) {
        Map<String, List<LateFeeDebt.Payment>> payments = store.payments(unitId, unitId, asOf);
        Map<String, List<LateFeeSegment>> segments = new HashMap<>();
        for (LateFeeStore.Debt debt : store.debts(unitId, unitId)) {
            String number = debt.charge().toString();
            terms.of(debt, payments.getOrDefault(number, List.of()))
                    .ifPresent(asked -> segments.put(number, rules.segments(asked, asOf)));
        }
        return segments;
    }
}
