package io.wuye.arrears;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a ladder as a whole: gaps between rungs, a rung that nothing leads to. */
final class DunningChecks {
    private final @Nullable List<DunningLevel> levels;
    private final List<Refusal> problems = new ArrayList<>();

    DunningChecks(@Nullable List<DunningLevel> levels) {
        this.levels = levels;
    }

    /** Everything that is wrong, in the order of the levels. */
    List<Refusal> problems() {
        if (levels == null || levels.isEmpty()) {
            problem("notice.policy.missing", "levels");
            return problems;
        }
        @Nullable Integer before = null;
        for (DunningLevel level : levels) {
            if (missing(level.level())) {
                problem("notice.policy.level.missing", "?", "level");
                continue;
            }
            check(level);
            int least = before == null ? 0 : before + 1;
            int most = before == null ? 1 : before + 1;
            if (level.level() < least || level.level() > most) {
                problem("notice.policy.level.order", level.level(), most);
            }
            before = level.level();
        }
        return problems;
    }

    private void check(DunningLevel level) {
        int number = level.level();
        if (missing(level.name()) || level.name().isBlank()) {
            problem("notice.policy.level.missing", number, "name");
        }
        if (level.channels().isEmpty()) {
            problem("notice.policy.level.missing", number, "channels");
        }
        if (number > 0 && level.afterDueDays() == null && level.afterDeadlineOf() == null) {
            problem("notice.policy.level.missing", number, "after_due_days / after_deadline_of");
        }
        atLeast(number, "after_due_days", level.afterDueDays(), 0);
        atLeast(number, "min_gap_days", level.minGapDays(), 0);
        atLeast(number, "deadline_days", level.deadlineDays(), 1);
        deadline(number, level.afterDeadlineOf());
        if (level.needs() != null && number < 2) {
            problem("notice.policy.level.needs", number);
        }
    }

    /** A deadline that is waited for must have been set by a lower rung. */
    private void deadline(int number, @Nullable Integer of) {
        if (of != null && levels != null) {
            boolean set = levels.stream()
                    .anyMatch(level -> !missing(level.level())
                            && level.level().equals(of)
                            && of < number
                            && level.deadlineDays() != null);
            if (!set) {
                problem("notice.policy.level.deadline", number, of);
            }
        }
    }

    private void atLeast(int number, String key, @Nullable Integer value, int least) {
        if (value != null && value < least) {
            problem("notice.policy.level.low", number, key, value, least);
        }
    }

    private void problem(String key, Object... arguments) {
        problems.add(new Refusal(Outcome.USAGE, key, arguments));
    }

    private static boolean missing(@Nullable Object value) {
        return value == null;
    }
}
