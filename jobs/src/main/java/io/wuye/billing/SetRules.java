package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * Which fee items can be billed as a set, and with which whole numbers.
 *
 * <p>{@link BillingRules} says what a plain unit owes; the item is a set if one tariff version by area or of a fixed
 * amount holds on every day of one service period. All else is billed row by row.
 */
final class SetRules {
    /** Largest area of a unit, in ten-thousandths of a square metre: what the units file may hold. */
    private static final BigInteger MOST_AREA_E4 = BigInteger.valueOf(1_000_000L * 10_000);

    /** Sums of a range of amounts, and products on the way to them, must stay whole numbers of 64 bits. */
    private static final BigInteger LIMIT = BigInteger.ONE.shiftLeft(62);

    private static final BigInteger MOST_UNITS = BigInteger.valueOf(1_000_000);
    private static final BigDecimal FEN_PER_YUAN = BigDecimal.valueOf(100);
    private static final int AREA_DECIMALS = 4;

    private SetRules() {}

    /** Whether versions of an item are all of a kind that may be billed as a set. */
    static boolean isPlain(List<Tariff> versions) {
        return versions.stream()
                .allMatch(version -> (version.method() == Method.AREA || version.method() == Method.FIXED)
                        && version.cycle().months() > 0);
    }

    /**
     * The item of a set; empty when it must be billed row by row.
     *
     * @param assessment of a unit whose facts never change, with something served
     */
    static Optional<SetItem> item(Assessment assessment) {
        Tariff tariff = assessment.tariff();
        DateRange period = assessment.servicePeriod();
        boolean uniform = assessment.segments().size() == 1
                && assessment.segments().get(0).days().equals(period)
                && assessment.amounts().stream()
                        .flatMap(amount -> amount.spans().stream())
                        .allMatch(span -> span.tariff().equals(tariff));
        return tariff == null || !uniform ? Optional.empty() : item(tariff, period);
    }

    private static Optional<SetItem> item(Tariff tariff, DateRange period) {
        int months = tariff.cycle().months();
        boolean atOnce = tariff.basis() == AnnualBasis.PER_CYCLE;
        BigDecimal fen = tariff.unitPrice().multiply(FEN_PER_YUAN).multiply(BigDecimal.valueOf(atOnce ? months : 1));
        int decimals = Math.max(0, fen.scale()) + (tariff.method() == Method.AREA ? AREA_DECIMALS : 0);
        BigInteger price = fen.setScale(Math.max(0, fen.scale())).unscaledValue();
        // round(price × area / (10^decimals × coin)) as (2 × price × area + divisor) / (2 × divisor)
        BigInteger coin = BigInteger.valueOf(tariff.rounding().coinFen());
        BigInteger divisor = BigInteger.TEN.pow(decimals).multiply(coin);
        BigInteger twice = price.shiftLeft(1);
        BigInteger mostQuantity = tariff.method() == Method.AREA ? MOST_AREA_E4 : BigInteger.ONE;
        BigInteger most = twice.multiply(mostQuantity).add(divisor);
        BigInteger times = coin.multiply(BigInteger.valueOf(atOnce ? 1 : months));
        BigDecimal one = BigDecimal.ONE.add(tariff.taxRate());
        BigInteger whole = one.unscaledValue();
        BigInteger part = BigInteger.TEN.pow(one.scale());
        BigInteger mostFen = most.divide(divisor.shiftLeft(1)).multiply(times);
        if (most.compareTo(LIMIT) > 0
                || mostFen.multiply(MOST_UNITS).compareTo(LIMIT) > 0
                || mostFen.multiply(part.shiftLeft(1)).add(whole).compareTo(LIMIT) > 0) {
            return Optional.empty();
        }
        long div = divisor.longValueExact();
        long net = part.longValueExact();
        SetItem byArea = new SetItem(
                tariff,
                period,
                times.longValueExact(),
                twice.longValueExact(),
                div,
                2 * div,
                2 * net,
                whole.longValueExact(),
                2 * whole.longValueExact());
        return Optional.of(tariff.method() == Method.AREA ? byArea : flat(byArea, twice.longValueExact()));
    }

    /** The same for a quantity of one: the amount is one number. */
    private static SetItem flat(SetItem item, long twicePrice) {
        return new SetItem(
                item.tariff(),
                item.servicePeriod(),
                1,
                0,
                item.times() * ((twicePrice + item.plus()) / item.div()),
                1,
                item.netMult(),
                item.netPlus(),
                item.netDiv());
    }
}
