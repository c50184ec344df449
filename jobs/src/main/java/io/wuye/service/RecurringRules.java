package io.wuye.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a fault came back often enough to warn: so many tickets within so many days in a row, the last of them now. */
final class RecurringRules {
    private final Recurring recurring;
    private final LocalDate from;

    /** @param from only what has a ticket on or after this day is told; what ended before was told before */
    RecurringRules(Recurring recurring, LocalDate from) {
        this.recurring = recurring;
        this.from = from;
    }

    /** A ticket and the day it was accepted on. */
    record Seen(String number, LocalDate day) {}

    /**
     * The fullest run of days that ends now, the earliest of equals.
     *
     * @param seen tickets of one category at one place, in order of acceptance
     */
    Optional<List<Seen>> worst(List<Seen> seen) {
        List<Seen> worst = List.of();
        int first = 0;
        for (int last = 0; last < seen.size(); last++) {
            LocalDate earliest = seen.get(last).day().minusDays(recurring.days() - 1L);
            while (seen.get(first).day().isBefore(earliest)) {
                first++;
            }
            boolean now = !seen.get(last).day().isBefore(from);
            if (now && last - first + 1 > worst.size()) {
                worst = seen.subList(first, last + 1);
            }
        }
        return worst.size() >= recurring.times() ? Optional.of(new ArrayList<>(worst)) : Optional.empty();
    }
}
