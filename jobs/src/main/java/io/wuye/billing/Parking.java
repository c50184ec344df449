package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a unit and fee item that contradict each other, so that nothing is charged or credited until they are mended.
 *
 * @param code what is wrong; the sentence is message {@code billing.parked.<code>}
 * @param days the first days concerned
 * @param subject the meter or pool concerned; null when it is the unit itself
 */
public record Parking(Code code, DateRange days, @Nullable String subject) {
    /** What is wrong. */
    public enum Code {
        /** After hand-over nobody is liable. */
        NO_LIABLE_PARTY,
        /** A meter was not read in the service period. */
        NO_READING,
        /** A reading is lower than the one before, and neither dial nor estimate explains it. */
        READING_LOWER,
        /** A reading lies outside the meter's life or beyond its dial. */
        READING_OUTSIDE,
        /** A pool that the unit shares in cannot be shared out. */
        POOL_PARKED;

        /** As in parked.csv, e.g. {@code no-liable-party}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
