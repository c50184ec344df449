package io.wuye.service;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service desk promises: {@code policy/service.yaml}.
 *
 * @param clocks the promises
 * @param windows of a working day, for clocks of business minutes, e.g. {@code 08:00-18:00}
 * @param recurring when a fault counts as coming back
 */
public record ServicePolicy(
        @Nullable List<ClockPolicy> clocks,
        @Nullable List<String> windows,
        @Nullable Recurring recurring) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "service.yaml";

    public ServicePolicy {
        ServiceChecks checks = new ServiceChecks();
        checks.clocks(clocks, !checks.windows(windows).isEmpty());
        List<Refusal> problems = checks.problems();
        Recurring told = recurring == null ? Recurring.DEFAULT : recurring;
        if (told.times() < 2 || told.days() < 1) {
            problems.add(new Refusal(Outcome.USAGE, "service.policy.recurring", told.times(), told.days()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "service.policy.problems", problems);
        }
        recurring = told;
    }

    /** The promises as rules work with them. */
    public List<ServiceClock> rules() {
        return new ServiceChecks().clocks(clocks, true);
    }

    /** The windows of a working day in order. */
    public List<Window> day() {
        return new ServiceChecks().windows(windows);
    }
}
