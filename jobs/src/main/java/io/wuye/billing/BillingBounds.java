package io.wuye.billing;

import io.wuye.kernel.run.RunContext;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a billing run does about its bounds: tallies, looks, and stops unless it was let through. */
final class BillingBounds {
    private final RunContext run;
    private final BillingParameters parameters;
    private final BoundsStore store;
    private @Nullable BillingPolicy policy;
    private @Nullable Map<Long, Tariff> tariffs;

    BillingBounds(RunContext run, BillingParameters parameters) {
        this.run = run;
        this.parameters = parameters;
        this.store = new BoundsStore(run.database().jdbc());
    }

    /** Before any work: months too far away. */
    void open() {
        List<Refusal> found = new BoundsRules(policy()).months(parameters.months(), parameters.asOf());
        if (!found.isEmpty() && parameters.beyondBounds() == null) {
            throw stop(found);
        }
        run.figures().put("bounds", sentences(found));
    }

    /** An empty tally for a range of a month. */
    BoundsTally tally(YearMonth month) {
        return new BoundsTally(month, policy(), line -> cycle(line.tariffVersion()));
    }

    /** Keeps what was planned for a range. */
    void planned(Slice slice, BoundsTally tally) {
        store.planned(run.runId(), slice, tally);
    }

    /** Keeps what was posted for a range. */
    void posted(Slice slice, BoundsTally tally) {
        store.posted(run.runId(), slice, tally.fenByCycle());
    }

    /**
     * After the plan: what lies beyond a bound is told. It stops a posting that was not let through; a plan is written all
     * the same, to be looked at.
     */
    void approve() {
        List<Refusal> found = new BoundsRules(policy()).plan(store.totals(run.runId()), store.suspects(run.runId()));
        if (found.isEmpty()) {
            return;
        }
        if (parameters.beyondBounds() == null) {
            if (parameters.mode() != BillingMode.PLAN) {
                throw stop(found);
            }
            run.outcome(Outcome.RULE_REFUSED);
        }
        run.figures().put("bounds", sentences(found));
    }

    /** Told in the run's language: a run that stopped is shown again without the facts it stopped at. */
    private Refusal stop(List<Refusal> found) {
        return new Refusal(Outcome.RULE_REFUSED, "billing.bounds.stopped", found.size(), sentences(found));
    }

    private List<String> sentences(List<Refusal> found) {
        return found.stream().map(run.messages()::text).toList();
    }

    private BillingPolicy policy() {
        if (policy == null) {
            policy = run.workspace().policy(BillingPolicy.FILE, BillingPolicy.class);
        }
        return policy;
    }

    private Cycle cycle(long tariffVersion) {
        if (tariffs == null) {
            tariffs = new TariffStore(run.database().jdbc()).byVersion();
        }
        Tariff tariff = tariffs.get(tariffVersion);
        if (tariff == null) {
            throw new IllegalStateException("no tariff version " + tariffVersion);
        }
        return tariff.cycle();
    }
}
