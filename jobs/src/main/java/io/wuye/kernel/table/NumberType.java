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
        if (cell.kind() != Cell.Kind.TEXT && !cell.isNumber()) {
            return Parsed.bad("table.cell.number", cell.text());
        }
        String text = cell.text();
        boolean percent = rate && isPercent(text);
        String plain = NumberText.plain(percent ? text.substring(0, percentSign(text)) : text);
        if (plain.isEmpty()) {
            return Parsed.bad(isHuge(cell) ? "table.cell.huge" : "table.cell.number", Texts.excerpt(text));
        }
        BigDecimal number = NumberText.exact(plain);
        return within(percent ? number.movePointLeft(2) : number, text);
    }

    private Parsed within(BigDecimal number, String text) {
        String broken = range.broken(number);
        if (!broken.isEmpty()) {
            return Parsed.bad("table.cell.range", Texts.excerpt(text), broken);
        }
        if (unit != Unit.FEN && number.scale() <= scale && NumberText.isShortest(text)) {
            return Parsed.value(text);
        }
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        if (shortest.scale() > scale) {
            return scale == 0
                    ? Parsed.bad("table.cell.whole", Texts.excerpt(text))
                    : Parsed.bad("table.cell.scale", Texts.excerpt(text), String.valueOf(scale));
        }
        BigDecimal canonical = unit == Unit.FEN ? shortest.movePointRight(2) : shortest;
        return Parsed.value(canonical.toPlainString());
    }

    private static boolean isPercent(String text) {
        return percentSign(text) > 0;
    }

    /** Where the percent sign stands at the end of the text, half or full width; -1 if nowhere. */
    private static int percentSign(String text) {
        String stripped = Texts.strip(text);
        boolean ends = stripped.endsWith("%") || stripped.endsWith("％");
        return ends ? Math.max(text.lastIndexOf('%'), text.lastIndexOf('％')) : -1;
    }

    /** A number of a spreadsheet with more digits than any quantity has. */
    private static boolean isHuge(Cell cell) {
        return cell.isNumber() || Texts.isDigits(cell.text());
    }
}
