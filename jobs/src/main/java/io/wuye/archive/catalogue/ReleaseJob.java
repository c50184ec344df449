package io.wuye.archive.catalogue;

import io.wuye.kernel.run.JobFactory;
import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.job.Job;

/** Releases a hold, once. */
public final class ReleaseJob implements JobFactory {
    @Override
    public String job() {
        return ReleaseParameters.JOB;
    }

    @Override
    public Job create(RunContext run) {
        return run.batch().job(job(), List.of(run.batch().step("release", () -> release(run))));
    }

    private static long release(RunContext run) {
        ReleaseParameters parameters = ReleaseParameters.of(run.parameters());
        HoldStore store = new HoldStore(run.database());
        if (!store.exists(parameters.holdNo())) {
            throw new Refusal(Outcome.NOTHING, "archive.hold.unknown", parameters.holdNo());
        }
        boolean before = store.isReleased(parameters.holdNo());
        if (!before) {
            store.release(parameters.holdNo(), parameters.reason(), parameters.approver(), run.asOf(), run.runId());
        }
        run.figures().put("summary", new TreeMap<>(Map.of("hold_no", parameters.holdNo(), "released_before", before)));
        return before ? 0 : 1;
    }
}
