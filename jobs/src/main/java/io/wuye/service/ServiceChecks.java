package io.wuye.service;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the clocks and windows of a policy into what rules work with, and tells everything that is wrong with them. */
final class ServiceChecks {
    private final List<Refusal> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** What was found. */
    List<Refusal> problems() {
        return problems;
    }

    /** The good windows, in order. */
    List<Window> windows(@Nullable List<String> texts) {
        List<Window> windows = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            Window.parse(text).ifPresentOrElse(windows::add, () -> problem("window", text));
        }
        windows.sort(Comparator.comparingInt(Window::fromMinute));
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i).fromMinute() < windows.get(i - 1).toMinute()) {
                problem("windows", String.valueOf(texts));
            }
        }
        return windows;
    }

    /** The good clocks. */
    List<ServiceClock> clocks(@Nullable List<ClockPolicy> policies, boolean hasWindows) {
        List<ServiceClock> clocks = new ArrayList<>();
        if (policies == null || policies.isEmpty()) {
            problem("clocks");
            return clocks;
        }
        for (int i = 0; i < policies.size(); i++) {
            clock(policies.get(i), i + 1, hasWindows).ifPresent(clocks::add);
        }
        return clocks;
    }

    private Optional<ServiceClock> clock(ClockPolicy policy, int number, boolean hasWindows) {
        int before = problems.size();
        String id = policy.id() == null || policy.id().isBlank() ? "" : policy.id();
        String name = id.isEmpty() ? "#" + number : id;
        if (id.isEmpty()) {
            problem("missing", name, "id");
        } else if (!ids.add(id)) {
            problem("twice", id);
        }
        TimeField from = field(name, "from", policy.from(), true);
        TimeField orFrom = field(name, "or_from", policy.orFrom(), false);
        TimeField to = field(name, "to", policy.to(), true);
        Limit limit = limit(name, policy.limit());
        TimeKind time = limit == null ? null : time(name, policy.time(), limit, hasWindows);
        if (problems.size() > before || from == null || to == null || limit == null || time == null) {
            return Optional.empty();
        }
        return Optional.of(new ServiceClock(
                id,
                set(policy.kind()),
                set(policy.category()),
                set(policy.exceptCategory()),
                set(policy.urgency()),
                from,
                orFrom,
                to,
                limit,
                time));
    }

    private @Nullable TimeField field(String clock, String key, @Nullable String text, boolean required) {
        if (text == null) {
            if (required) {
                problem("missing", clock, key);
            }
            return null;
        }
        Optional<TimeField> field = TimeField.of(text);
        if (field.isEmpty()) {
            String known =
                    Arrays.stream(TimeField.values()).map(TimeField::code).collect(Collectors.joining(", "));
            problem("field", clock, key, text, known);
        }
        return field.orElse(null);
    }

    private @Nullable Limit limit(String clock, @Nullable String text) {
        if (text == null) {
            problem("missing", clock, "limit");
            return null;
        }
        Optional<Limit> limit = Limit.parse(text);
        if (limit.isEmpty()) {
            problem("limit", clock, text);
        }
        return limit.orElse(null);
    }

    private @Nullable TimeKind time(String clock, @Nullable TimeKind said, Limit limit, boolean hasWindows) {
        TimeKind usual = switch (limit.unit()) {
            case MINUTES, HOURS -> TimeKind.WALL;
            case DAYS -> TimeKind.NATURAL;
            case WORKING_DAYS -> TimeKind.WORKING_DAYS;
        };
        TimeKind time = said == null ? usual : said;
        boolean fits = switch (time) {
            case WALL -> limit.unit() != Limit.Unit.WORKING_DAYS;
            case NATURAL -> limit.unit() == Limit.Unit.DAYS;
            case WORKING_DAYS -> limit.unit() == Limit.Unit.WORKING_DAYS;
            case BUSINESS -> usual == TimeKind.WALL;
        };
        if (!fits) {
            problem(
                    "time",
                    clock,
                    limit.toString(),
                    time.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } else if (time == TimeKind.BUSINESS && !hasWindows) {
            problem("no_windows", clock);
        }
        return time;
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    private void problem(String key, String... arguments) {
        problems.add(new Refusal(Outcome.USAGE, "service.policy." + key, (Object[]) arguments));
    }
}
