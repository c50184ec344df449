package io.wuye.service;

import java.math.BigDecimal;

/**
 * A category that rose out of the ordinary, with the numbers.
 *
 * @param count tickets of the period
 * @param before tickets of the months before it
 * @param months how many those were
 * @param expected tickets of the period had nothing changed
 * @param chance of so many or more then
 */
record Rising(
        String projectCode,
        String category,
        long count,
        long before,
        int months,
        BigDecimal expected,
        BigDecimal chance) {}
