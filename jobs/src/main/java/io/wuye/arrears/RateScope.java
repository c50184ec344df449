package io.wuye.arrears;

import java.util.Locale;

/** What rates of collection and arrears are about (F14). */
enum RateScope {
    ALL("'all'", "''"),
    PROJECT("u.project_code", "j.door_key"),
    BUILDING("u.project_code || '/' || u.building", "j.door_key || ' ' || u.door_key"),
    ITEM("t.tariff_code", "t.tariff_code"),
    MONTH("t.billing_month", "t.billing_month"),
    YEAR("SUBSTR(t.billing_month, 1, 4)", "SUBSTR(t.billing_month, 1, 4)");

    private final String key;
    private final String order;

    RateScope(String key, String order) {
        this.key = key;
        this.order = order;
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
