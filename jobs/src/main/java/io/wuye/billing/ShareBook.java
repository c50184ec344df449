package io.wuye.billing;

import io.wuye.estate.Known;
import io.wuye.estate.UnitSelection;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The step of a billing run that shares out the pools of its months, for the steps after it to read by range of units.
 *
 * <p>What is kept is made anew by every run from the facts of its time, so that it never is older than they are.
 */
final class ShareBook {
    private final RunContext run;
    private final BillingParameters parameters;
    private final ShareStore store;
    private @Nullable List<Pool> pools;

    ShareBook(RunContext run, BillingParameters parameters) {
        this.run = run;
        this.parameters = parameters;
        this.store = new ShareStore(run.database().dataSource());
    }

    /** Shares out the pools that the months of the run bill. */
    long share() throws Exception {
        store.clear();
        ShareDesk desk = new ShareDesk(run.database(), Known.NOW);
        List<Pool> billed = pools();
        List<Allocation> parked = new ArrayList<>();
        for (List<Pool> group : ShareDesk.groups(billed)) {
            run.stop().check();
            desk.allocate(group, allocation -> {
                store.keep(allocation);
                if (allocation.parking() != null) {
                    parked.add(allocation);
                }
            });
        }
        parked.forEach(allocation -> store.park(allocation.pool(), desk.billingMonth(allocation.pool())));
        if (!parked.isEmpty()) {
            run.figures()
                    .put("pools_parked", parked.stream().map(this::sentence).toList());
            run.outcome(Outcome.PARTIAL);
        }
        return billed.size();
    }

    private List<String> sentence(Allocation parked) {
        Pool pool = parked.pool();
        return List.of(pool.code(), pool.period().toString(), ShareReport.reason(run.messages(), parked));
    }

    /** What units bear, by unit id. */
    Map<Long, List<Share>> shares(UnitSelection units) {
        return store.shares(units, pools());
    }

    private List<Pool> pools() {
        if (pools == null) {
            ShareDesk desk = new ShareDesk(run.database(), Known.NOW);
            List<YearMonth> months = parameters.months();
            int first = months.get(0).getYear();
            int last = months.get(months.size() - 1).getYear();
            pools = new PoolStore(run.database().jdbc())
                    .pools(first, last, Known.NOW).stream()
                            .filter(pool -> parameters.project() == null
                                    || parameters.project().equals(pool.projectCode()))
                            .filter(pool -> months.contains(desk.billingMonth(pool)))
                            .toList();
        }
        return pools;
    }
}
