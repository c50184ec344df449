package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.math.BigDecimal;

/**
 * A reduction of one fee item for one unit on some days: vacancy, class of person, approved relief (F10).
 *
 * @param factor from 0 (free) to 1
 * @param days inclusive
 */
public record Factor(String tariffCode, BigDecimal factor, DateRange days, String reason) {}
