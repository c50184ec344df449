package io.wuye.kernel.register;

import io.wuye.kernel.money.Money;
import io.wuye.kernel.table.Column;
import io.wuye.kernel.table.NumberType;
import io.wuye.kernel.table.Sheet;

/** How a canonical value looks in a message: money in yuan, names and phones masked, nothing as a dash. */
final class Shown {
    private Shown() {}

    static String of(Column column, String canonical) {
        if (canonical.isEmpty()) {
            return "–";
        }
        if (column.type() instanceof NumberType number && number.unit() == NumberType.Unit.FEN) {
            return Money.yuan(Long.parseLong(canonical));
        }
        return column.mask().apply(canonical);
    }

    /** As the other, for a column by name; derived fields look as they are. */
    static String of(Sheet sheet, String name, String canonical) {
        return sheet.find(name).map(column -> of(column, canonical)).orElse(canonical);
    }
}
