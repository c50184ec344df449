package io.wuye.billing;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What is so unusual that a person should look before it is posted. Each finding is a sentence with what was found, the
 * bound, and what to do.
 *
 * <p>A month is compared like with like: what is charged monthly with the month billed before, what is charged by the
 * quarter with the quarter billed before; what is charged once resembles nothing. A month that was billed already may
 * also stay near what stands.
 */
final class BoundsRules {
    private static final int PERCENT_DECIMALS = 1;

    private final BillingPolicy policy;

    BoundsRules(BillingPolicy policy) {
        this.policy = policy;
    }

    /** Months too far from the as-of date; at least one month. */
    List<Refusal> months(List<YearMonth> months, LocalDate asOf) {
        List<Refusal> found = new ArrayList<>();
        YearMonth now = YearMonth.from(asOf);
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        long back = first.until(now, ChronoUnit.MONTHS);
        long ahead = now.until(last, ChronoUnit.MONTHS);
        if (back > policy.monthsBack()) {
            found.add(bound("months_back", first, back, asOf, policy.monthsBack()));
        }
        if (ahead > policy.monthsAhead()) {
            found.add(bound("months_ahead", last, ahead, asOf, policy.monthsAhead()));
        }
        return found;
    }

    /** Everything of a plan beyond a bound, projects first, then lines. */
    List<Refusal> plan(List<CycleTotal> totals, List<Suspect> suspects) {
        List<Refusal> found = new ArrayList<>();
        Map<String, List<CycleTotal>> byProjectAndMonth = totals.stream()
                .collect(Collectors.groupingBy(
                        total -> total.projectCode() + "|" + total.month(), LinkedHashMap::new, Collectors.toList()));
        byProjectAndMonth.values().forEach(cycles -> change(cycles, found));
        Map<String, Suspect> merged = new LinkedHashMap<>();
        suspects.forEach(suspect -> merged.merge(suspect.key(), suspect, Suspect::plus));
        merged.values().forEach(suspect -> found.add(sentence(suspect)));
        return found;
    }

    private void change(List<CycleTotal> cycles, List<Refusal> found) {
        List<CycleTotal> alike = cycles.stream()
                .filter(total -> total.cycle() != Cycle.ONCE && total.previousMonth() != null)
                .toList();
        long plannedFen = alike.stream().mapToLong(CycleTotal::plannedFen).sum();
        long standingFen = alike.stream().mapToLong(CycleTotal::standingFen).sum();
        long previousFen = alike.stream().mapToLong(CycleTotal::previousFen).sum();
        long afterFen = standingFen + plannedFen;
        if (plannedFen == 0 || isNear(afterFen, previousFen) || (standingFen > 0 && isNear(afterFen, standingFen))) {
            return;
        }
        String months = alike.stream()
                .map(total -> String.valueOf(total.previousMonth()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("、"));
        found.add(bound(
                "change",
                alike.get(0).projectCode(),
                alike.get(0).month(),
                Money.yuan(afterFen),
                months,
                Money.yuan(previousFen),
                percent(BigDecimal.valueOf(afterFen - previousFen)
                        .divide(BigDecimal.valueOf(previousFen), PERCENT_DECIMALS + 2, RoundingMode.HALF_UP)),
                percent(policy.maxChange())));
    }

    /** Whether a total is no further from another than the bound; from nothing, or less, nothing can be told. */
    private boolean isNear(long totalFen, long otherFen) {
        BigDecimal change = BigDecimal.valueOf(totalFen - otherFen).abs();
        return otherFen <= 0 || change.compareTo(policy.maxChange().multiply(BigDecimal.valueOf(otherFen))) <= 0;
    }

    private Refusal sentence(Suspect suspect) {
        return switch (suspect.bound()) {
            case MAX_LINE ->
                bound(
                        "line",
                        suspect.projectCode(),
                        suspect.unitCode(),
                        suspect.tariffCode(),
                        suspect.month(),
                        Money.yuan(suspect.worst()),
                        policy.maxLine().toPlainString(),
                        suspect.cases());
            case MAX_LINES ->
                bound(
                        "lines",
                        suspect.projectCode(),
                        suspect.unitCode(),
                        suspect.month(),
                        suspect.worst(),
                        policy.maxLinesPerUnit(),
                        suspect.cases());
            case ZERO_PRICE ->
                bound(
                        "zero",
                        suspect.projectCode(),
                        suspect.unitCode(),
                        suspect.tariffCode(),
                        suspect.month(),
                        suspect.cases());
        };
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static Refusal bound(String name, Object... arguments) {
        return new Refusal(Outcome.RULE_REFUSED, "billing.bounds." + name, arguments);
    }
}
