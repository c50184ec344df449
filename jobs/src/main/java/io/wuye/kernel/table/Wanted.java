package io.wuye.kernel.table;

import io.wuye.kernel.text.Messages;

/** What a column wants, in a few words. */
final class Wanted {
    private Wanted() {}

    static String of(CellType type, Messages messages) {
        if (type instanceof NumberType number) {
            return number(number, messages);
        }
        if (type instanceof ChoiceType choice) {
            return messages.text(
                    "table.wanted.choice", String.join("、", choice.choices().values()));
        }
        return messages.text(key(type));
    }

    private static String number(NumberType number, Messages messages) {
        String range = number.range().toString();
        String kind = number.unit() == NumberType.Unit.FEN
                ? messages.text("table.wanted.money")
                : number.scale() == 0
                        ? messages.text("table.wanted.whole")
                        : messages.text("table.wanted.decimal", number.scale());
        return range.isEmpty() ? kind : kind + " " + range;
    }

    private static String key(CellType type) {
        if (type instanceof DateType) {
            return "table.wanted.date";
        }
        if (type instanceof MonthDayType) {
            return "table.wanted.monthday";
        }
        if (type instanceof PeriodType) {
            return "table.wanted.period";
        }
        if (type instanceof TimestampType) {
            return "table.wanted.timestamp";
        }
        if (type instanceof FlagType) {
            return "table.wanted.flag";
        }
        return type instanceof CodeType ? "table.wanted.code" : "table.wanted.text";
    }
}
