package io.wuye.arrears;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the phones of debtors, for text messages. */
final class PhoneStore {
    private final JdbcClient jdbc;

    PhoneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Phones of a building by unit id and name; of one name the latest. */
    Map<Long, Map<String, String>> phones(long projectId, String building) {
        Map<Long, Map<String, String>> phones = new HashMap<>();
        jdbc.sql("SELECT p.unit_id, p.name, p.phone FROM party p JOIN unit u ON u.id = p.unit_id"
                        + " AND u.superseded_by IS NULL WHERE u.project_id = ? AND u.building = ?"
                        + " AND p.superseded_by IS NULL AND p.phone IS NOT NULL ORDER BY p.from_date, p.id")
                .params(projectId, building)
                .query(row -> {
                    phones.computeIfAbsent(row.getLong(1), none -> new HashMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return phones;
    }

    /** The phone of a debtor; of joint owners that of the first who has one. */
    static @Nullable String of(Notice notice, Map<Long, Map<String, String>> phones) {
        Map<String, String> ofUnit = phones.getOrDefault(notice.home().unitId(), Map.of());
        for (String name : notice.party().split("、", -1)) {
            if (ofUnit.containsKey(name)) {
                return ofUnit.get(name);
            }
        }
        return null;
    }
}
