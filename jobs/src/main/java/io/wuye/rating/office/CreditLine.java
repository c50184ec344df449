package io.wuye.rating.office;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Points of a company's credit record.
 *
 * @param line of {@code policy/rating.yaml}
 * @param last day on which they count
 * @param counts whether they count on the day looked at
 */
record CreditLine(
        String company, String line, String title, BigDecimal points, LocalDate from, LocalDate last, boolean counts) {}
