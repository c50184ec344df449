package io.wuye.reconcile;

import io.wuye.kernel.time.Period;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Income and expenditure of a project in a period (收支公示).
 *
 * @param company who manages it; may be empty
 * @param commission whether fees belong to the owners (酬金制)
 * @param arrearsFen what its units owe at the end of the period, by the receivable's books
 */
public record Disclosure(
        Period period,
        String projectCode,
        String project,
        String company,
        boolean commission,
        List<DisclosureLine> lines,
        long arrearsFen) {
    public Disclosure {
        lines = List.copyOf(lines);
    }

    /** What came in less what was spent; money collected for others is neither. */
    public long balanceFen() {
        return Math.subtractExact(
                sum(DisclosureLine.Type.INCOME, DisclosureLine::receivedFen),
                sum(DisclosureLine.Type.EXPENSE, DisclosureLine::spentFen));
    }

    /** Lines of one kind. */
    public List<DisclosureLine> of(DisclosureLine.Type type) {
        return lines.stream().filter(line -> line.type() == type).toList();
    }

    private long sum(DisclosureLine.Type type, ToLongFunction<DisclosureLine> figure) {
        return of(type).stream().mapToLong(figure).reduce(0, Math::addExact);
    }
}
