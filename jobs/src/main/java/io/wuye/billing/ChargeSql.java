package io.wuye.billing;

/** SQL for what every store of charges shows of them, as {@link ChargeNumber} and the reports write it. */
public final class ChargeSql {
    private ChargeSql() {}

    /**
     * The number of a charge.
     *
     * @param charge alias of a table with billing_month, tariff_code and seq
     * @param unit alias of the unit
     */
    public static String number(String charge, String unit) {
        return "replace(" + charge + ".billing_month, '-', '') || '/' || replace(" + unit
                + ".project_code, '/', '／') || '/'"
                + " || replace(" + unit + ".unit_code, '/', '／') || '/' || replace(" + charge
                + ".tariff_code, '/', '／')"
                + " || '/' || " + charge + ".seq";
    }

    /** Fen as yuan with two decimals. */
    public static String yuan(String fen) {
        String cents = "ABS(" + fen + ") % 100";
        return "CASE WHEN " + fen + " < 0 THEN '-' ELSE '' END || (ABS(" + fen + ") / 100) || CASE WHEN " + cents
                + " < 10 THEN '.0' ELSE '.' END || (" + cents + ")";
    }
}
