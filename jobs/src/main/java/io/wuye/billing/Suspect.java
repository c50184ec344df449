package io.wuye.billing;

import java.time.YearMonth;
import java.util.Locale;

/**
 * What a plan found beyond a bound: the worst case and how many there are.
 *
 * @param tariffCode the fee item; empty where several add up
 * @param unitCode the unit of the worst case
 * @param worst fen or lines, as the bound counts
 */
record Suspect(
        Bound bound, String projectCode, YearMonth month, String tariffCode, String unitCode, long worst, long cases) {
    /** What is looked at line by line. */
    enum Bound {
        /** Fen of a line. */
        MAX_LINE,
        /** Lines of a unit and month. */
        MAX_LINES,
        /** A price of nothing. */
        ZERO_PRICE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Bound of(String code) {
            return valueOf(code.replace('-', '_').toUpperCase(Locale.ROOT));
        }
    }

    /** Both together, the worse case named. */
    Suspect plus(Suspect other) {
        Suspect worse = Math.abs(other.worst) > Math.abs(worst) ? other : this;
        return new Suspect(
                bound, projectCode, month, tariffCode, worse.unitCode, worse.worst, Math.addExact(cases, other.cases));
    }

    /** What makes two of them one. */
    String key() {
        return String.join("|", bound.code(), projectCode, month.toString(), tariffCode);
    }
}
