package io.wuye.billing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A season that is paid in two parts (两部制): a share of the price by area whatever is used, and the usage.
 *
 * @param baseShare the share of the price by area, from 0 to 1
 * @param cap the most that both parts come to, as a share of the price by area; null without a limit
 */
public record TwoPart(BigDecimal baseShare, @Nullable BigDecimal cap) {}
