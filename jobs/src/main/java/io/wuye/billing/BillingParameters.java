package io.wuye.billing;

import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.text.Escapes;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import io.wuye.kernel.time.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What identifies one billing run.
 *
 * @param period the billing months
 * @param since first month of earlier ones that are planned again, so that late facts become supplements and credits;
 *     null: none
 * @param project one project; null: all
 * @param planHash for POST, the plan that was approved; null: the last one made
 * @param beyondBounds why this run may go beyond the bounds of {@link BillingPolicy}; null: it may not
 */
public record BillingParameters(
        BillingMode mode,
        Period period,
        @Nullable YearMonth since,
        @Nullable String project,
        @Nullable String planHash,
        @Nullable String beyondBounds,
        LocalDate asOf)
        implements RunParameters {
    public BillingParameters {
        if (beyondBounds != null) {
            beyondBounds = Escapes.visible(beyondBounds.strip());
            if (beyondBounds.isEmpty()) {
                throw new Refusal(Outcome.RULE_REFUSED, "billing.bounds.no_reason");
            }
        }
    }

    /** Reads back what a run recorded. */
    public static BillingParameters of(BillingMode mode, RunParameters recorded) {
        String since = recorded.value("since");
        return new BillingParameters(
                mode,
                Period.parse(recorded.value("period")).orElseThrow(),
                since.isEmpty() ? null : YearMonth.parse(since),
                filled(recorded.value("project")),
                filled(recorded.value("plan_hash")),
                filled(recorded.value("beyond_bounds")),
                recorded.asOf());
    }

    @Override
    public String job() {
        return mode.job();
    }

    @Override
    public SortedMap<String, String> key() {
        SortedMap<String, String> key = new TreeMap<>();
        key.put("period", period.toString());
        if (since != null) {
            key.put("since", since.toString());
        }
        if (project != null) {
            key.put("project", project);
        }
        return key;
    }

    @Override
    public SortedMap<String, String> rest() {
        SortedMap<String, String> rest = new TreeMap<>();
        if (planHash != null) {
            rest.put("plan_hash", planHash);
        }
        if (beyondBounds != null) {
            rest.put("beyond_bounds", beyondBounds);
        }
        return rest;
    }

    /** The billing months to work on, in order: those of the period, and before them those since {@code since}. */
    public List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth month = since == null || since.isAfter(period.start()) ? period.start() : since;
        for (; !month.isAfter(period.end()); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }
}
