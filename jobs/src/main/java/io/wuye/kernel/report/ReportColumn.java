package io.wuye.kernel.report;

/**
 * One column of a report.
 *
 * @param name canonical name, as the contract has it ({@code unit_code}): the header for machines
 * @param label header for people, in the language of the report
 * @param kind what the values are
 * @param sum whether forms for people end with the column's total (MONEY, DECIMAL and INTEGER only)
 * @param personal whether terminal and json mask the values; always true for sensitive kinds
 */
public record ReportColumn(String name, String label, Kind kind, boolean sum, boolean personal) {
    public ReportColumn {
        if (sum && (!kind.isNumeric() || kind == Kind.RATE)) {
            throw new IllegalArgumentException("column " + name + " of kind " + kind + " cannot be summed");
        }
        personal = personal || kind.isSensitive();
    }

    /** A column that is neither summed nor personal. */
    public static ReportColumn of(String name, String label, Kind kind) {
        return new ReportColumn(name, label, kind, false, false);
    }

    /** This column with a total at its foot. */
    public ReportColumn summed() {
        return new ReportColumn(name, label, kind, true, personal);
    }

    /** This column as one that names people. */
    public ReportColumn personalData() {
        return new ReportColumn(name, label, kind, sum, true);
    }
}
