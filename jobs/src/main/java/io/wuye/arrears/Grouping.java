package io.wuye.arrears;

import java.util.Locale;

/** What arrears are summed up by. */
public enum Grouping {
    PROJECT("u.project_code", "MIN(j.door_key)"),
    BUILDING("u.project_code || '/' || u.building", "MIN(j.door_key), MIN(u.door_key)"),
    UNIT("u.project_code || '/' || u.unit_code", "MIN(j.door_key), MIN(u.door_key)"),
    ITEM("t.tariff_code", "t.tariff_code");

    private final String key;
    private final String order;

    Grouping(String key, String order) {
        this.key = key;
        this.order = order;
    }

    /** As on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** SQL: what is the same within a group. */
    String key() {
        return key;
    }

    /** SQL: the order of the groups. */
    String order() {
        return order;
    }
}
