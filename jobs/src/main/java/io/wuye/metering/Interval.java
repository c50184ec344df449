package io.wuye.metering;

import java.math.BigDecimal;

/**
 * What one meter counted from a reading to the next.
 *
 * @param difference units of the dial, negative only for {@link Course#TRUE_UP}; zero if the readings contradict each other
 */
public record Interval(Meter meter, Reading from, Reading to, Course course, BigDecimal difference) {
    /** How the second reading follows from the first. */
    public enum Course {
        /** It is not lower. */
        UPWARD,
        /** The dial passed its end. */
        ROLLOVER,
        /** It is lower because the first was estimated too high. */
        TRUE_UP,
        /** It is lower and nothing explains it. */
        LOWER,
        /** It lies before the meter was put in, after it was taken off, or beyond its dial. */
        OUTSIDE
    }

    /** Whether the readings contradict each other or the register. */
    public boolean doubtful() {
        return course == Course.LOWER || course == Course.OUTSIDE;
    }

    /** difference × ratio: units of usage. */
    public BigDecimal usage() {
        return difference.multiply(meter.ratio());
    }
}
