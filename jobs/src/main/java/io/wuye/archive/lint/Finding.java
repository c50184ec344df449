package io.wuye.archive.lint;

import io.wuye.archive.schedule.ScheduleRow;
import java.util.List;
import java.util.Locale;

/**
 * Something odd about a schedule.
 *
 * @param code what it is; the sentence is message {@code archive.lint.<code>}
 * @param line of {@code retention.csv}; 0 where no row is to blame
 * @param series the row; empty where none is to blame
 * @param args what the sentence names
 */
public record Finding(Code code, long line, String series, List<String> args) {
    /** What can be odd. */
    public enum Code {
        /** The period is shorter than the law in force. */
        BELOW_FLOOR,
        /** The period is the one of a law that was repealed. */
        REPEALED,
        /** The period is written in no form the program reads. */
        BAD_TERM,
        /** There is no period, or an abolished word for one. */
        NO_PERIOD,
        /** Two rows keep the same things. */
        DUPLICATE,
        /** Two rows say different periods of things that overlap. */
        CONTRADICTION,
        /** No record can ever come to this row. */
        UNREACHABLE,
        /** The row's class is not in the classification. */
        UNKNOWN_CLASS,
        /** A class has no row: its records have no period. */
        CLASS_WITHOUT_ROW,
        /** The law names a kind of record that no row keeps. */
        MISSING_STATUTORY,
        /** The row names a kind of record that the law does not know. */
        UNKNOWN_FLOOR,
        /** The years count from an event, and the row names none. */
        NO_EVENT,
        /** The row has no version or no day from which it holds. */
        UNVERSIONED;

        /** As in tables, e.g. {@code below-floor}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Last segment of the message's key. */
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Finding(Code code, ScheduleRow row, String... args) {
        this(code, row.line(), row.series(), List.of(args));
    }
}
