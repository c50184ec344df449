package io.wuye.billing;

import io.wuye.estate.Unit;
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

    /**
     * Takes in what one unit comes to, beside the lines that stand.
     *
     * @param bySet how many lines of the same unit a set brings
     */
    void add(Reckoning reckoning, List<Charge> posted, int bySet) {
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
                + reckoning.lines().size()
                + bySet;
        if ((bySet > 0 || !reckoning.lines().isEmpty()) && lines > policy.maxLinesPerUnit()) {
            note(Suspect.Bound.MAX_LINES, project, "", unit, lines);
        }
        if (policy.zero() == BillingPolicy.Zero.STOP) {
            reckoning.unpriced().forEach(item -> note(Suspect.Bound.ZERO_PRICE, project, item, unit, 0));
        }
    }

    /** Takes in what plain units come to. */
    void add(SetTotals totals, Look look) {
        long lines = 0;
        for (SetTotals.Item total : totals.items()) {
            SetItem item = total.item();
            if (total.lines() > 0) {
                lines++;
                fenByCycle.merge(item.tariff().cycle(), total.amountFen(), Math::addExact);
                long worstFen = item.amountFen(totals.mostAreaE4());
                if (worstFen > policy.maxLineFen()) {
                    long cases = look.over(totals, item, policy.maxLineFen());
                    note(Suspect.Bound.MAX_LINE, look.largest(totals), item.code(), worstFen, cases);
                }
            }
            if (policy.zero() == BillingPolicy.Zero.STOP
                    && totals.units() > 0
                    && item.tariff().unitPrice().signum() == 0) {
                note(Suspect.Bound.ZERO_PRICE, look.first(totals), item.code(), 0, totals.units());
            }
        }
        // With items that are billed row by row, each unit is counted there.
        if (lines > policy.maxLinesPerUnit() && totals.profile().rowCodes().isEmpty()) {
            note(Suspect.Bound.MAX_LINES, look.first(totals), "", lines, totals.units());
        }
    }

    /** Looks closer at plain units where something is suspicious. */
    interface Look {
        /** How many units owe more than so many fen of an item. */
        long over(SetTotals totals, SetItem item, long fen);

        /** The first unit, by door, of those with the largest area. */
        Unit largest(SetTotals totals);

        /** The first unit by door. */
        Unit first(SetTotals totals);
    }

    private void note(Suspect.Bound bound, Unit unit, String item, long worst, long cases) {
        Suspect found = new Suspect(bound, unit.projectCode(), month, item, unit.code(), worst, cases);
        suspects.merge(found.key(), found, Suspect::plus);
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
