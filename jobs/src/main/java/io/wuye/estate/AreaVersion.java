package io.wuye.estate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A unit's floor area from a day on, until the next version.
 *
 * @param areaM2 square metres, at most four decimals
 * @param from first day; {@link LocalDate#MIN} for the area of the units file
 */
public record AreaVersion(BigDecimal areaM2, LocalDate from) {}
