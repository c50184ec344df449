package io.wuye.arrears;

import io.wuye.kernel.time.DateRange;

/**
 * A reason not to write to a household for a time.
 *
 * @param kind {@code dispute}, {@code plan}, {@code litigation}, {@code deceased} or {@code manual}
 * @param days on which it holds
 */
public record NoticeHold(String kind, DateRange days, String reason) {}
