package io.wuye.rating.office;

import java.math.BigDecimal;

/**
 * How a company's projects did.
 *
 * @param mean of the scores, weighted by households, to two decimals
 * @param worst the lowest score
 * @param worstSubject whose it is; of several the first code
 * @param lowestShare projects of one star among all, as a fraction to four decimals
 * @param points of its credit lines that are valid
 * @param credit mean and points together
 */
public record CompanyCredit(
        String company,
        int projects,
        long households,
        BigDecimal mean,
        BigDecimal worst,
        String worstSubject,
        BigDecimal lowestShare,
        BigDecimal points,
        BigDecimal credit) {}
