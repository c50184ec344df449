package io.wuye.billing;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sums what a range of units comes to by cycle, and notes which of its lines lie beyond a bound. */
final class BoundsTally {
    private final YearMonth month;
    private final BillingPolicy policy;
    private final Function<Charge, Cycle> cycles;
    private final Map<Cycle, Long> fenByCycle = new EnumMap<>(Cycle.class);
    private final Map<String, Suspect> suspects = new LinkedHashMap<>();

    /** @param cycles the cycle of the tariff version of a line */
    BoundsTally(YearMonth month, BillingPolicy policy, Function<Charge, Cycle> cycles) {
        this.month = month;
        this.policy = policy;
        this.cycles = cycles;
    }

    /** Takes in what one unit comes to, beside the lines that stand. */
    void add(Reckoning reckoning, List<Charge> posted) {
        String project = reckoning.unit().projectCode();
        String unit = reckoning.unit().code();
        for (Charge line : reckoning.lines()) {
            fenByCycle.merge(cycles.apply(line), line.amountFen(), Math::addExact);
            if (Math.abs(line.amountFen()) > policy.maxLineFen()) {
                note(Suspect.Bound.MAX_LINE, project, line.tariffCode(), unit, line.amountFen());
            }
        }
        long lines = posted.stream()
                        .filter(line -> line.kind() != ChargeKind.OPENING)
                        .count()
                + reckoning.lines().size();
        if (!reckoning.lines().isEmpty() && lines > policy.maxLinesPerUnit()) {
            note(Suspect.Bound.MAX_LINES, project, "", unit, lines);
        }
        if (policy.zero() == BillingPolicy.Zero.STOP) {
            reckoning.unpriced().forEach(item -> note(Suspect.Bound.ZERO_PRICE, project, item, unit, 0));
        }
    }

    private void note(Suspect.Bound bound, String project, String item, String unit, long worst) {
        Suspect found = new Suspect(bound, project, month, item, unit, worst, 1);
        suspects.merge(found.key(), found, Suspect::plus);
    }

    /** Fen of the lines by cycle. */
    Map<Cycle, Long> fenByCycle() {
        return fenByCycle;
    }

    /** What lies beyond a bound. */
    List<Suspect> suspects() {
        return List.copyOf(suspects.values());
    }
}
