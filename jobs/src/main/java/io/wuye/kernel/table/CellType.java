package io.wuye.kernel.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the cells of a column mean, and the one canonical spelling of each value.
 *
 * <p>An empty cell ({@code -}, {@code 无} and the like count as empty) never reaches a type; whether it may be empty is the
 * column's affair.
 */
public sealed interface CellType
        permits TextType,
                CodeType,
                DateType,
                MonthDayType,
                PeriodType,
                TimestampType,
                FlagType,
                NumberType,
                ChoiceType {
    /** Words for people, outer white space removed. A number keeps its digits, up to 15 of them. */
    CellType TEXT = new TextType();

    /** A name by which rows are found: width, dashes and white space made one spelling. */
    CellType CODE = new CodeType();

    /** A day: {@code 2026-11-01}. */
    CellType DATE = new DateType();

    /** A day of any year: {@code 11-15}. */
    CellType MONTH_DAY = new MonthDayType();

    /** A month, quarter, half-year or year: {@code 2026-11}, {@code 2026-Q4}, {@code 2026-H2}, {@code 2026}. */
    CellType PERIOD = new PeriodType();

    /** A moment on the office's clock, to the second: {@code 2026-11-01T10:05:00}. */
    CellType TIMESTAMP = new TimestampType();

    /** {@code yes} or {@code no}. */
    CellType FLAG = new FlagType();

    /** An amount of either sign written in yuan, at most two decimals; canonical is fen as a whole number. */
    NumberType MONEY = NumberType.fen();

    /** A whole number of either sign, at most 15 digits. */
    static NumberType integer() {
        return NumberType.whole();
    }

    /** A number of either sign with at most {@code scale} decimals; canonical has no exponent and no trailing zeros. */
    static NumberType decimal(int scale) {
        return NumberType.decimal(scale);
    }

    /**
     * One of a few words.
     *
     * @param words canonical and Chinese in turn: {@code choice("old", "老旧住宅区", "commodity", "商品房")}
     */
    static ChoiceType choice(String... words) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            choices.put(words[i], words[i + 1]);
        }
        return ChoiceType.of(choices);
    }

    /** What a cell that is not empty means. */
    Parsed parse(Cell cell);
}
