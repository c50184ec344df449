package io.wuye.kernel.table;

import java.math.BigDecimal;

/**
 * A number: whole, decimal or an amount of money, within bounds.
 *
 * @param unit what canonical values count
 * @param scale how many decimals are allowed
 * @param range which values are allowed
 * @param rate whether {@code 6%} is understood as 0.06
 */
public record NumberType(Unit unit, int scale, Range range, boolean rate) implements CellType {
    /** What canonical values count. */
    public enum Unit {
        /** Pieces. */
        WHOLE,
        /** Whatever the column measures. */
        DECIMAL,
        /** Hundredths of a yuan, while cells are in yuan. */
        FEN
    }

    static NumberType whole() {
        return new NumberType(Unit.WHOLE, 0, Range.WIDE, false);
    }

    static NumberType decimal(int scale) {
        return new NumberType(Unit.DECIMAL, scale, Range.WIDE, false);
    }

    static NumberType fen() {
        return new NumberType(Unit.FEN, 2, Range.WIDE, false);
    }

    /** Greater than this. */
    public NumberType above(String bound) {
        return new NumberType(unit, scale, range.from(new BigDecimal(bound), false), rate);
    }

    /** This or greater. */
    public NumberType atLeast(String bound) {
        return new NumberType(unit, scale, range.from(new BigDecimal(bound), true), rate);
    }

    /** Less than this. */
    public NumberType below(String bound) {
        return new NumberType(unit, scale, range.to(new BigDecimal(bound), false), rate);
    }

    /** This or less. */
    public NumberType atMost(String bound) {
        return new NumberType(unit, scale, range.to(new BigDecimal(bound), true), rate);
    }

    /** Understands {@code 6%} as 0.06. */
    public NumberType asRate() {
        return new NumberType(unit, scale, range, true);
    }

    /** Whether canonical values are whole numbers of at most 18 digits. */
    public boolean isWhole() {
        return unit != Unit.DECIMAL;
    }

    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
