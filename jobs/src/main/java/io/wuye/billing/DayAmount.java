package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import io.wuye.kernel.time.DateRange;
import java.util.List;

/**
 * What the days of one month or season come to (methods area and fixed).
 *
 * @param whole the month or season
 * @param spans its served days
 * @param divisor days that make it whole; 0 when it is not charged
 * @param exact Σ price × quantity × factor × days / divisor, in yuan
 */
public record DayAmount(DateRange whole, List<Span> spans, long divisor, Quotient exact) implements Amount {
    @Override
    public Rate rate(List<Span> ofParty) {
        return new Rate(
                Rate.uniform(ofParty, Span::quantity),
                Rate.uniform(ofParty, span -> span.tariff().unitPrice()),
                Rate.uniform(ofParty, Span::factor));
    }
}
