package io.wuye.archive.lint;

import java.util.Locale;

/**
 * What another version of the schedule does to the records of one series.
 *
 * @param series the row
 * @param change what happens to the row
 * @param before its period and start now; empty if it is new
 * @param after its period and start then; empty if it goes
 * @param records of the catalogue that name it
 * @param earlier how many of them would be due earlier, or no longer permanent
 * @param later how many of them would be due later, never, or no longer at a day that is known
 * @param dueNow how many would be due on the day of the question that are not now
 */
public record Move(
        String series,
        Change change,
        String before,
        String after,
        long records,
        long earlier,
        long later,
        long dueNow) {
    /** What happens to a row. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED;

        /** Last segment of the message's key. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
