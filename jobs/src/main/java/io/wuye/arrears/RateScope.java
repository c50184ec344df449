package io.wuye.arrears;

import java.util.Locale;

/** What rates of collection and arrears are about (F14). */
enum RateScope {
    ALL("'all'", "''", false),
    PROJECT("u.project_code", "j.door_key", true),
    BUILDING("u.project_code || '/' || u.building", "j.door_key || ' ' || u.door_key", true),
    ITEM("t.tariff_code", "t.tariff_code", false),
    MONTH("t.billing_month", "t.billing_month", false),
    YEAR("SUBSTR(t.billing_month, 1, 4)", "SUBSTR(t.billing_month, 1, 4)", false);

    private final String key;
    private final String order;
    private final boolean byPlace;

    RateScope(String key, String order, boolean byPlace) {
        this.key = key;
        this.order = order;
        this.byPlace = byPlace;
    }

    /** Whether the group depends on where the unit is. */
    boolean isByPlace() {
        return byPlace;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL: what is the same within a group. */
    String key() {
        return key;
    }

    /** SQL: sorts the groups. */
    String order() {
        return order;
    }
}
