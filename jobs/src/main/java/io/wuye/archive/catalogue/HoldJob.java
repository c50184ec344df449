package io.wuye.archive.catalogue;

import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.job.Job;

/** Places a hold, unless one like it stands. From that moment nothing it covers is destroyed. */
public final class HoldJob implements JobFactory {
    @Override
    public String job() {
        return HoldParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        return run.batch().job(job(), List.of(run.batch().step("place", () -> place(run))));
    }

    private static long place(RunContext run) {
        HoldParameters hold = HoldParameters.of(run.parameters());
        HoldStore store = new HoldStore(run.database());
        Optional<Long> before = store.find(hold.cover(), hold.reason());
        long number = before.orElseGet(
                () -> store.place(hold.cover(), hold.reason(), hold.approver(), run.asOf(), run.runId()));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("hold_no", number);
        summary.put("covered", store.covered(number));
        summary.put("placed_before", before.isPresent());
        run.figures().put("summary", summary);
        return before.isPresent() ? 0 : 1;
    }
}
