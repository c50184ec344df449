package io.wuye.kernel.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sums of a report's summed columns, taken while its rows go by; exact, and an overflow throws. */
final class Totals {
    private final List<ReportColumn> columns;
    private final int[] summed;
    private final @Nullable Object[] sums;

    Totals(List<ReportColumn> columns) {
        this.columns = columns;
        this.summed = IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).sum())
                .toArray();
        this.sums = new @Nullable Object[columns.size()];
        for (int i : summed) {
            sums[i] = columns.get(i).kind() == Kind.DECIMAL ? (Object) BigDecimal.ZERO : (Object) 0L;
        }
    }

    void add(@Nullable Object[] row) {
        for (int i : summed) {
            Object value = row[i];
            if (value != null) {
                sums[i] = plus(sums[i], value);
            }
        }
    }

    /** Adds one cell of a summed column. */
    void add(int column, long value) {
        sums[column] = plus(sums[column], value);
    }

    /** The total row: sums in summed columns, {@code label} in the first other one, null elsewhere. */
    @Nullable Object[] row(String label) {
        @Nullable Object[] row = sums.clone();
        for (int i = 0; i < row.length; i++) {
            if (!columns.get(i).sum()) {
                row[i] = label;
                break;
            }
        }
        return row;
    }

    private static Object plus(@Nullable Object sum, Object value) {
        if (sum instanceof BigDecimal decimal) {
            return decimal.add(value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString()));
        }
        return Math.addExact(sum instanceof Long whole ? whole : 0L, ((Number) value).longValue());
    }
}
