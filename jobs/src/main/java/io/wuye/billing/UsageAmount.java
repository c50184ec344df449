package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What meters counted in a service period (methods usage and ladder).
 *
 * @param lines interval by interval, in order of the day they were read; none when the first reading is only a start
 */
public record UsageAmount(List<Span> spans, List<UsageLine> lines) implements Amount {
    @Override
    public Quotient exact() {
        return new Quotient(lines.stream().map(UsageLine::yuan).reduce(BigDecimal.ZERO, BigDecimal::add), 1);
    }

    /** Usage of all intervals. */
    public BigDecimal usage() {
        return lines.stream().map(line -> line.interval().usage()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public Rate rate(List<Span> ofParty) {
        if (lines.isEmpty()) {
            return new Rate(BigDecimal.ZERO, null, Rate.uniform(ofParty, Span::factor));
        }
        BigDecimal usage = usage().stripTrailingZeros();
        BigDecimal plain = usage.scale() < 0 ? usage.setScale(0) : usage;
        return new Rate(plain, price(), Rate.uniform(lines, UsageLine::factor));
    }

    /** The one price of all usage; a free tier names none, so that nobody takes it for a price forgotten. */
    private @Nullable BigDecimal price() {
        List<BigDecimal> prices = new ArrayList<>();
        for (UsageLine line : lines) {
            line.steps().forEach(step -> prices.add(step.price().add(line.added())));
        }
        BigDecimal price = prices.isEmpty() ? null : Rate.uniform(prices, one -> one);
        boolean free = price != null
                && price.signum() == 0
                && !lines.get(0).tariff().tiers().isEmpty();
        return free ? null : price;
    }
}
