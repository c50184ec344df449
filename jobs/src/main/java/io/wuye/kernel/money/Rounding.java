package io.wuye.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** To which coin an amount is rounded; always half up, away from zero. The default of every tariff is {@link #FEN}. */
public enum Rounding {
    FEN(1),
    JIAO(10),
    YUAN(100);

    private static final BigDecimal FEN_PER_YUAN = BigDecimal.valueOf(100);

    private final long coinFen;

    Rounding(long coinFen) {
        this.coinFen = coinFen;
    }

    /** The smallest amount there is, in fen. */
    public long coinFen() {
        return coinFen;
    }

    /**
     * The one rounding of an exact amount in yuan.
     *
     * @return fen, a multiple of the coin
     * @throws ArithmeticException if the amount does not fit into a {@code long} of fen
     */
    public long toFen(Quotient yuan) {
        BigDecimal divisor = BigDecimal.valueOf(yuan.denominator()).multiply(BigDecimal.valueOf(coinFen));
        BigDecimal coins = yuan.numerator().multiply(FEN_PER_YUAN).divide(divisor, 0, RoundingMode.HALF_UP);
        return Math.multiplyExact(coins.longValueExact(), coinFen);
    }

    /**
     * A share of an amount: round(total × part/whole), e.g. 17 of 31 days of 224.52 is 123.12. The share is a multiple of
     * the coin like the total: a fee that is asked in whole yuan is also split in whole yuan.
     *
     * @param totalFen the amount to share out, in fen
     * @param part from 0 to whole
     * @param whole positive
     */
    public long share(long totalFen, long part, long whole) {
        BigDecimal fen = BigDecimal.valueOf(totalFen).multiply(BigDecimal.valueOf(part));
        return toFen(new Quotient(fen, Math.multiplyExact(whole, 100L)));
    }
}
