package io.wuye.survey;

import io.wuye.kernel.database.Database;
import io.wuye.survey.RateRules.Returns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads who was to be asked in a wave and what came back. */
final class IssuedStore {
    private final JdbcClient jdbc;

    IssuedStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** Per project: how many were issued, how many of them came back, and the dispositions. */
    Map<String, Returns> returns(Wave wave) {
        List<Long> imports = wave.intakes().stream().map(Wave.Intake::importId).toList();
        String marks = String.join(", ", Collections.nCopies(imports.size(), "?"));
        List<Object> params = new ArrayList<>(imports);
        params.add(wave.name());
        Map<String, Returns> returns = new TreeMap<>();
        jdbc.sql("SELECT i.project_code, COALESCE(i.disposition, ''), COUNT(*), SUM(CASE WHEN EXISTS (SELECT 1"
                        + " FROM response r WHERE r.unit_code = i.unit_code"
                        + " AND COALESCE(r.project_code, i.project_code) = i.project_code"
                        + " AND r.import_id IN (" + marks + ")"
                        + " AND NOT EXISTS (SELECT 1 FROM sifted s WHERE s.version_id = r.version_id)"
                        + ") THEN 1 ELSE 0 END) FROM issued i WHERE i.superseded_by IS NULL AND i.wave = ?"
                        + " GROUP BY i.project_code, COALESCE(i.disposition, '')")
                .params(params)
                .query(row -> {
                    Returns one = Returns.of(row.getString(2), row.getLong(3), row.getLong(4));
                    returns.merge(row.getString(1), one, Returns::plus);
                });
        return returns;
    }
}
