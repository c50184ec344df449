package io.wuye.arrears;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a company presses for arrears: {@code policy/dunning.yaml}.
 *
 * @param id names the policy in notices
 * @param levels the ladder, from its lowest rung up
 * @param tolerance yuan up to which nobody is written to
 * @param actions what may be done; a subset of the closed list
 * @param limitation how claims lapse
 * @param contact printed on letters
 * @param accessCards what a cleared household may buy
 */
public record DunningPolicy(
        String id,
        List<DunningLevel> levels,
        BigDecimal tolerance,
        List<DunningAction> actions,
        LimitationMode limitation,
        DunningContact contact,
        AccessCards accessCards) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "dunning.yaml";

    private static final int FEN_DECIMALS = 2;

    // Keys that the file leaves out arrive as null, whatever the type says.
    public DunningPolicy {
        List<Refusal> problems = new DunningChecks(levels).problems();
        if (missing(id)) {
            problems.add(new Refusal(Outcome.USAGE, "notice.policy.missing", "id"));
        }
        if (missing(actions)) {
            problems.add(new Refusal(Outcome.USAGE, "notice.policy.missing", "actions"));
        }
        if (missing(tolerance)) {
            problems.add(new Refusal(Outcome.USAGE, "notice.policy.missing", "tolerance"));
        } else if (tolerance.signum() < 0 || tolerance.stripTrailingZeros().scale() > FEN_DECIMALS) {
            problems.add(new Refusal(Outcome.USAGE, "notice.policy.tolerance", tolerance.toPlainString()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "notice.policy.problems", problems);
        }
        levels = List.copyOf(levels);
        actions = List.copyOf(actions);
        limitation = or(limitation, LimitationMode.PER_PERIOD);
        contact = or(contact, DunningContact.NONE);
        accessCards = or(accessCards, AccessCards.DEFAULT);
    }

    /** {@link #tolerance} in fen. */
    public long toleranceFen() {
        return tolerance.movePointRight(FEN_DECIMALS).longValueExact();
    }

    /** The rung of a number, if the ladder has it. */
    public Optional<DunningLevel> level(int number) {
        return levels.stream().filter(level -> level.level() == number).findFirst();
    }

    /** The number of the highest rung. */
    public int top() {
        return levels.get(levels.size() - 1).level();
    }

    private static boolean missing(@Nullable Object value) {
        return value == null;
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
