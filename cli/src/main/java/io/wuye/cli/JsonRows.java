package io.wuye.cli;

import io.wuye.kernel.report.Kind;
import io.wuye.kernel.report.Report;
import io.wuye.kernel.report.ReportColumn;
import io.wuye.kernel.text.Masks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a report as JSON objects: canonical names, amounts as exact yuan, personal values masked. */
final class JsonRows {
    private JsonRows() {}

    static List<Map<String, @Nullable Object>> of(Report report, boolean unmasked) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        report.rows().forEach(values -> rows.add(row(report.columns(), values, unmasked)));
        return rows;
    }

    private static Map<String, @Nullable Object> row(
            List<ReportColumn> columns, @Nullable Object[] values, boolean unmasked) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ReportColumn column = columns.get(i);
            Object value = values[i];
            row.put(column.name(), value == null ? null : value(column, value, unmasked));
        }
        return row;
    }

    private static Object value(ReportColumn column, Object value, boolean unmasked) {
        if (column.kind() == Kind.MONEY) {
            return BigDecimal.valueOf(((Number) value).longValue(), 2);
        }
        if (column.kind() == Kind.DECIMAL || column.kind() == Kind.RATE) {
            return value instanceof BigDecimal ? value : new BigDecimal(String.valueOf(value));
        }
        if (!column.personal() || unmasked) {
            return value;
        }
        String text = String.valueOf(value);
        return switch (column.kind()) {
            case PHONE -> Masks.phone(text);
            case ID_NUMBER -> Masks.idNumber(text);
            default -> Masks.name(text);
        };
    }
}
