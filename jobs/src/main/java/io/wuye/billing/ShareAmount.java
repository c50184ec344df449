package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit bears of the pools of a fee item and period (method share). A reduction lessens the unit's sum and nobody
 * else's share; where it holds for some of the days only, it counts for them.
 *
 * @param shares of each pool, in the order of pools; at least one
 */
public record ShareAmount(List<Span> spans, List<Share> shares) implements Amount {
    @Override
    public Quotient exact() {
        BigDecimal charged = spans.stream()
                .map(span ->
                        span.factor().multiply(BigDecimal.valueOf(span.days().days())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quotient(BigDecimal.valueOf(sharesFen(), 2).multiply(charged), days());
    }

    /** All served days. */
    public long days() {
        return spans.stream().mapToLong(span -> span.days().days()).sum();
    }

    /** The sum of the shares before any reduction, in fen. */
    public long sharesFen() {
        return shares.stream().mapToLong(Share::amountFen).sum();
    }

    @Override
    public Rate rate(List<Span> ofParty) {
        @Nullable BigDecimal quantity = shares.size() == 1 ? shares.get(0).quantity() : null;
        return new Rate(quantity, null, Rate.uniform(ofParty, Span::factor));
    }
}
