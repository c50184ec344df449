package io.wuye.archive.schedule;

import java.time.LocalDate;

/**
 * Retention in days. A period is added once, from the original date: Civil Code art. 202, the corresponding day of the
 * last year, or the end of the month where there is none.
 */
public final class SpanRules {
    private SpanRules() {}

    /**
     * How long a record is kept.
     *
     * @param rule YEAR_END, EVENT or EVENT_YEAR_END
     * @param from the day the rule looks at: the last day of forming, or the day of the event
     * @param years at least 1
     */
    public static Span span(StartRule rule, LocalDate from, int years) {
        if (rule == StartRule.EVENT) {
            return new Span(from, from.plusYears(years));
        }
        if (rule == StartRule.NONE) {
            throw new IllegalArgumentException("a permanent record has no last day");
        }
        LocalDate start = LocalDate.of(from.getYear() + 1, 1, 1);
        return new Span(start, start.plusYears(years).minusDays(1));
    }
}
