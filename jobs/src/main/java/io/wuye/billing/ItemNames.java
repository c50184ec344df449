package io.wuye.billing;

/**
 * What a fee item is called where it stands for all its tariffs, as in a voucher. Tariffs of one code may have names of
 * their own, say for one building: the one of the widest scope counts, of these the latest.
 */
public final class ItemNames {
    private ItemNames() {}

    /**
     * An SQL expression for the name; null if no tariff has the code.
     *
     * @param code SQL expression of the code
     */
    public static String of(String code) {
        return "(SELECT named.name FROM tariff named WHERE named.superseded_by IS NULL AND named.tariff_code = " + code
                + " ORDER BY named.building <> '', named.unit_kind <> '', named.project_code <> '',"
                + " named.from_date DESC, named.version_id DESC LIMIT 1)";
    }
}
