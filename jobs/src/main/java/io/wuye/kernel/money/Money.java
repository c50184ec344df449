package io.wuye.kernel.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fen printed as yuan, and the tax inside a gross price. */
public final class Money {
    private Money() {}

    /** Yuan with two decimals, no grouping: 22452 is {@code 224.52}, -5 is {@code -0.05}. */
    public static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    /**
     * The net amount inside a gross price (F6): round(gross / (1 + rate)), half up to the fen; tax is gross − net.
     *
     * @param grossFen gross amount in fen, negative for a credit
     * @param rate the tax rate as a fraction, e.g. 0.06; zero gives the gross amount
     */
    public static long netFen(long grossFen, BigDecimal rate) {
        return BigDecimal.valueOf(grossFen)
                .divide(BigDecimal.ONE.add(rate), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
