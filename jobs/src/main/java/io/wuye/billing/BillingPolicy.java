package io.wuye.billing;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a company decides about billing: {@code policy/billing.yaml}. Most of it are bounds beyond which nothing is posted
 * until a person has looked.
 *
 * @param maxChange share by which a project's month may differ from the one billed before it, e.g. 0.30
 * @param maxLine largest charge, in yuan
 * @param maxLinesPerUnit most charges of a unit and month
 * @param monthsBack how many months before the as-of date may still be billed
 * @param monthsAhead how many months after the as-of date may already be billed
 * @param zero what a price of nothing does
 * @param meterYearFrom the day on which the tiers of a ladder begin anew
 */
public record BillingPolicy(
        BigDecimal maxChange,
        BigDecimal maxLine,
        Integer maxLinesPerUnit,
        Integer monthsBack,
        Integer monthsAhead,
        Zero zero,
        @JsonFormat(pattern = "MM-dd") MonthDay meterYearFrom) {
    /** The file in the workspace's policy folder. */
    public static final String FILE = "billing.yaml";

    private static final int FEN_DECIMALS = 2;

    /** What a charge of nothing does whose price itself is zero. */
    public enum Zero {
        /** Stops the run, for a price was probably forgotten. */
        STOP,
        /** Is counted, as are zeros that come from an approved factor. */
        REPORT
    }

    public BillingPolicy {
        List<Refusal> problems = new ArrayList<>();
        atLeast(problems, "max_change", maxChange, new BigDecimal("0.01"));
        atLeast(problems, "max_line", maxLine, new BigDecimal("0.01"));
        if (maxLine != null && maxLine.stripTrailingZeros().scale() > FEN_DECIMALS) {
            problems.add(new Refusal(Outcome.USAGE, "billing.policy.fen", "max_line", maxLine.toPlainString()));
        }
        atLeast(problems, "max_lines_per_unit", number(maxLinesPerUnit), BigDecimal.ONE);
        atLeast(problems, "months_back", number(monthsBack), BigDecimal.ZERO);
        atLeast(problems, "months_ahead", number(monthsAhead), BigDecimal.ZERO);
        given(problems, "zero", zero);
        given(problems, "meter_year_from", meterYearFrom);
        if (!problems.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "billing.policy.problems", problems);
        }
    }

    /** {@link #maxLine} in fen. */
    public long maxLineFen() {
        return maxLine.movePointRight(FEN_DECIMALS).longValueExact();
    }

    // Keys that the file leaves out arrive as null, whatever the type says.
    private static void given(List<Refusal> problems, String key, @Nullable Object value) {
        if (value == null) {
            problems.add(new Refusal(Outcome.USAGE, "billing.policy.missing", key));
        }
    }

    private static void atLeast(List<Refusal> problems, String key, @Nullable BigDecimal value, BigDecimal least) {
        given(problems, key, value);
        if (value != null && value.compareTo(least) < 0) {
            problems.add(new Refusal(
                    Outcome.USAGE, "billing.policy.low", key, value.toPlainString(), least.toPlainString()));
        }
    }

    private static @Nullable BigDecimal number(@Nullable Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
