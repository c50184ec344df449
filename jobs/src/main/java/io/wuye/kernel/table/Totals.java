package io.wuye.kernel.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Our own sums of the columns of numbers, to be compared with those that a file brings. */
final class Totals {
    private final Layout layout;
    private final List<Sum> sums = new ArrayList<>();

    Totals(Layout layout) {
        this.layout = layout;
        List<Column> columns = layout.sheet().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).type() instanceof NumberType type
                    && layout.positions().get(i) > 0) {
                sums.add(new Sum(i, type));
            }
        }
    }

    /** Adds a row's canonical values; an empty value where a cell was bad makes that sum unknown. */
    void add(@Nullable String[] values, RawRow raw) {
        for (int i = 0; i < sums.size(); i++) {
            Sum sum = sums.get(i);
            String value = values[sum.index];
            if (value != null) {
                sum.add(value);
            } else if (!Empty.is(raw.cell(layout.positions().get(sum.index)))) {
                sum.spoil();
            }
        }
    }

    /** Compares a row of sums with ours, tells what differs and begins the next group. */
    void compare(RawRow row, RowKind kind, Consumer<Problem> notices) {
        for (Sum sum : sums) {
            Cell cell = row.cell(layout.positions().get(sum.index));
            if (!Empty.is(cell) && sum.type.parse(cell) instanceof Parsed.Value value) {
                compare(row, kind, sum, value.canonical(), notices);
            }
            sum.nextGroup();
        }
    }

    private void compare(RawRow row, RowKind kind, Sum sum, String stated, Consumer<Problem> notices) {
        sum.settle();
        BigDecimal ours = kind == RowKind.SUBTOTAL ? sum.group : sum.all;
        if (ours == null || sum.matches(new BigDecimal(stated))) {
            return;
        }
        notices.accept(new Problem(
                layout.place(row.number(), sum.index),
                layout.sheet().columns().get(sum.index).name(),
                "table.total.differs",
                List.of(sum.shown(new BigDecimal(stated)), sum.shown(ours))));
    }

    /** The running sums of one column; null: unknown, because a cell could not be read. */
    private static final class Sum {
        private final int index;
        private final NumberType type;
        /** What is not in the sums yet, in units of the column's last decimal; a sum per row would be most of the work. */
        private long pending;

        /** Most decimals that a value had; the sums are written with as many. */
        private int written;

        private @Nullable BigDecimal all = BigDecimal.ZERO;
        private @Nullable BigDecimal group = BigDecimal.ZERO;

        Sum(int index, NumberType column) {
            this.index = index;
            this.type = new NumberType(column.unit(), column.scale(), Range.WIDE, column.rate());
        }

        void add(String canonical) {
            BigDecimal value = NumberText.exact(canonical);
            written = Math.max(written, value.scale());
            long units = value.setScale(decimals()).unscaledValue().longValueExact();
            if (Math.abs(pending) > Long.MAX_VALUE / 2 || Math.abs(units) > Long.MAX_VALUE / 2) {
                settle();
            }
            pending += units;
        }

        /** Brings both sums up to date. */
        void settle() {
            BigDecimal value = BigDecimal.valueOf(pending, decimals()).setScale(written);
            all = all == null ? null : all.add(value);
            group = group == null ? null : group.add(value);
            pending = 0;
        }

        private int decimals() {
            return type.unit() == NumberType.Unit.FEN ? 0 : type.scale();
        }

        void spoil() {
            all = null;
            group = null;
        }

        void nextGroup() {
            settle();
            group = BigDecimal.ZERO;
        }

        boolean matches(BigDecimal stated) {
            return (all != null && all.compareTo(stated) == 0) || (group != null && group.compareTo(stated) == 0);
        }

        /** As the file writes it: amounts in yuan. */
        String shown(BigDecimal canonical) {
            return (type.unit() == NumberType.Unit.FEN ? canonical.movePointLeft(2) : canonical).toPlainString();
        }
    }
}
