package io.wuye.service;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service desk promises: {@code policy/service.yaml}.
 *
 * @param clocks the promises
 * @param windows of a working day, for clocks of business minutes, e.g. {@code 08:00-18:00}
 * @param recurring when a fault counts as coming back
 * @param rise when a category counts as rising
 * @param signs what looks as if figures were made
 */
public record ServicePolicy(
        @Nullable List<ClockPolicy> clocks,
        @Nullable List<String> windows,
        Recurring recurring,
        Rise rise,
        Signs signs) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "service.yaml";

    // Keys that the file leaves out arrive as null, whatever the type says.
    public ServicePolicy {
        ServiceChecks checks = new ServiceChecks();
        checks.clocks(clocks, !checks.windows(windows).isEmpty());
        List<Refusal> problems = checks.problems();
        Recurring told = or(recurring, Recurring.DEFAULT);
        if (told.times() < 2 || told.days() < 1) {
            problems.add(new Refusal(Outcome.USAGE, "service.policy.recurring", told.times(), told.days()));
        }
        Rise rising = or(rise, Rise.DEFAULT);
        if (rising.months() < RiseRules.SHORTEST || rising.atLeast() < 1 || !isShare(rising.chance())) {
            problems.add(new Refusal(Outcome.USAGE, "service.policy.rise", RiseRules.SHORTEST));
        }
        Signs made = or(signs, Signs.DEFAULT);
        if (Math.min(Math.min(made.lastMinutes(), made.atLeast()), made.burstMinutes()) < 1 || made.burst() < 2) {
            problems.add(new Refusal(Outcome.USAGE, "service.policy.signs"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "service.policy.problems", problems);
        }
        recurring = told;
        rise = rising;
        signs = made;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static boolean isShare(@Nullable BigDecimal chance) {
        return chance != null && chance.signum() > 0 && chance.compareTo(BigDecimal.ONE) < 0;
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
