package io.wuye.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures that must be one, in fen, each found on a way of its own.
 *
 * @param postedFen charges less allocations
 * @param openFen what is open of every charge, as the ageing sees it
 * @param balanceFen of the receivable
 * @param vouchersFen the receivable in the lines of the exported vouchers
 * @param journalFen the receivable in the plain-text journal, read back from its text
 */
public record Figures(long postedFen, long openFen, long balanceFen, long vouchersFen, long journalFen) {
    /** By name, in the order in which they are proved. */
    public Map<String, Long> byName() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("posted", postedFen);
        figures.put("open", openFen);
        figures.put("balance", balanceFen);
        figures.put("vouchers", vouchersFen);
        figures.put("journal", journalFen);
        return figures;
    }

    /** Whether they are one. */
    public boolean agree() {
        return byName().values().stream().distinct().count() == 1;
    }
}
