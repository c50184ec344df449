package io.wuye.billing;

import io.wuye.kernel.time.DateRange;
import java.util.Locale;

/**
 * Facts of a unit and fee item that contradict each other, so that nothing is charged or credited until they are mended.
 *
 * @param code what is wrong; the sentence is message {@code billing.parked.<code>}
 * @param days the first days concerned
 */
public record Parking(Code code, DateRange days) {
    /** What is wrong. */
    public enum Code {
        /** After hand-over nobody is liable. */
        NO_LIABLE_PARTY;

        /** As in parked.csv, e.g. {@code no-liable-party}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
