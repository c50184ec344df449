package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A season in two parts: a base by area and what the meters counted, with a limit to both.
 *
 * @param season what the season would cost by area alone
 * @param terms of the version in force on the last served day
 * @param base the share of it that is paid whatever is used
 * @param cap the most that both parts come to; null without a limit
 * @param heat what the meters counted
 */
public record TwoPartAmount(
        DayAmount season,
        TwoPart terms,
        Quotient base,
        @Nullable Quotient cap,
        UsageAmount heat) implements Amount {
    @Override
    public List<Span> spans() {
        return season.spans();
    }

    /** Both parts, before the limit. */
    public Quotient together() {
        return base.plus(heat.exact());
    }

    @Override
    public Quotient exact() {
        return cap == null ? together() : together().atMost(cap);
    }

    @Override
    public Rate rate(List<Span> ofParty) {
        return new Rate(null, null, Rate.uniform(ofParty, Span::factor));
    }
}
