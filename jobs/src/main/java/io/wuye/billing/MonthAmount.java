package io.wuye.billing;

import io.wuye.kernel.money.Quotient;
import java.time.YearMonth;
import java.util.List;

/**
 * The arithmetic of one month: what {@code bill explain} shows.
 *
 * @param spans the served days of the month
 * @param divisor days that make a whole month; 0 when the month is not charged
 * @param exact Σ price × quantity × factor × days / divisor, in yuan
 * @param roundedFen the one rounding of the month, in fen; not used by {@link AnnualBasis#PER_CYCLE}
 */
public record MonthAmount(YearMonth month, List<Span> spans, long divisor, Quotient exact, long roundedFen) {}
