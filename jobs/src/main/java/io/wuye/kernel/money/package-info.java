/**
 * Money: whole fen in {@code long}, exact quotients before the one rounding, and the named roundings themselves.
 *
 * <p>Prices and quantities come in as {@link java.math.BigDecimal} yuan, {@link io.wuye.kernel.money.Rounding} turns
 * an exact {@link io.wuye.kernel.money.Quotient} into fen once, and {@link io.wuye.kernel.money.Money} prints fen as
 * yuan. No binary floating point, no currency but the yuan.
 */
@NullMarked
package io.wuye.kernel.money;

import org.jspecify.annotations.NullMarked;
