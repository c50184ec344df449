package io.wuye.reconcile;

/**
 * A line of the disclosure of income and expenditure.
 *
 * @param type whose it is
 * @param item fee item or category of expenditure
 * @param part what of the item: principal, late_fee or cost
 * @param chargedFen billed for the period, credits taken off; 0 for expenditure
 * @param receivedFen what came in for it within the period, whatever month it was billed for
 * @param spentFen 0 for income
 */
public record DisclosureLine(Type type, String item, String part, long chargedFen, long receivedFen, long spentFen) {
    static final String PRINCIPAL = "principal";

    /** Kinds of lines, in the order in which they are shown. */
    public enum Type {
        INCOME,
        /** Collected for somebody else: no income of the estate. */
        AGENCY,
        EXPENSE
    }
}
