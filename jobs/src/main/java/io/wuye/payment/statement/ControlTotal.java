package io.wuye.payment.statement;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A number by which another program says what its list holds. It is found by its title, in the row below the title, or by
 * a pattern whose first group it is.
 *
 * @param of what it counts or sums up; of several any one, where programs differ
 */
record ControlTotal(
        List<What> of,
        @Nullable List<String> title,
        @Nullable String pattern) {
    /** What control totals are about; amounts out are compared without their sign. */
    enum What {
        /** All movements. */
        ROWS,
        /** How many payments. */
        RECEIPTS,
        /** Their sum. */
        RECEIVED,
        /** How many refunds. */
        REFUNDS,
        /** Their sum. */
        REFUNDED,
        /** How many movements in, ours or not. */
        INCOMES,
        /** Their sum. */
        INCOME,
        /** How many movements out. */
        OUTGOES,
        /** Their sum. */
        OUTGO,
        /** Balance before the first. */
        OPENING,
        /** Balance after the last. */
        CLOSING;

        boolean isBalance() {
            return this == OPENING || this == CLOSING;
        }

        boolean isCount() {
            return this == ROWS || this == RECEIPTS || this == REFUNDS || this == INCOMES || this == OUTGOES;
        }
    }

    ControlTotal {
        if (of == null || of.isEmpty() || (title == null) == (pattern == null)) {
            throw new IllegalArgumentException("totals: of, and either title or pattern");
        }
        of = List.copyOf(of);
        title = title == null ? null : List.copyOf(title);
        if (pattern != null) {
            groups(pattern);
        }
    }

    /** All titles; none if it is found by a pattern. */
    List<String> titles() {
        return title == null ? List.of() : title;
    }

    private static void groups(String pattern) {
        try {
            if (Pattern.compile(pattern).matcher("").groupCount() != 1) {
                throw new IllegalArgumentException("totals: pattern must have one group: " + pattern);
            }
        } catch (PatternSyntaxException wrong) {
            throw new IllegalArgumentException("totals: pattern: " + pattern, wrong);
        }
    }
}
