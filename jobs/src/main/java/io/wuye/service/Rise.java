package io.wuye.service;

import java.math.BigDecimal;

/**
 * When a category counts as rising out of the ordinary.
 *
 * @param months of its own history it is compared with
 * @param atLeast tickets, or nobody need worry
 * @param chance it is flagged if so many would be seen no oftener than this, had nothing changed
 */
public record Rise(int months, int atLeast, BigDecimal chance) {
    /** Five or more, against six months, at one in a hundred. */
    public static final Rise DEFAULT = new Rise(6, 5, new BigDecimal("0.01"));
}
