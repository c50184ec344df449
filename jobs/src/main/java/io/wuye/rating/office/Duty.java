package io.wuye.rating.office;

import io.wuye.kernel.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/**
 * How often a subject must be inspected in the window at hand.
 *
 * @param star whose cadence holds
 * @param required inspections in the window
 * @param done so far
 * @param overdue inspections that were missed in the window before
 * @param suggested working days for those that are due
 */
public record Duty(int star, DateRange window, int required, int done, int overdue, List<LocalDate> suggested) {
    public Duty {
        suggested = List.copyOf(suggested);
    }

    /** Inspections still to be done. */
    public int due() {
        return Math.max(0, required - done);
    }
}
