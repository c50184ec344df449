package io.wuye.rating;

import io.wuye.rating.score.Subject;
import io.wuye.rating.standing.Standing;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One result of the ledger.
 *
 * @param version 1 for the first result of a subject in a round
 * @param score null where something is missing or doubtful
 * @param star of the round
 * @param parts what each source said: {@code id=score}, joined with {@code ;}
 * @param faults why there is no star: how many
 * @param vetoes ids of the vetoes in force, joined with {@code ;}
 * @param previousStar in force before the round
 * @param standing after the round
 */
public record LedgerRow(
        String round,
        int version,
        LocalDate asOf,
        Subject subject,
        String rubric,
        BigDecimal earned,
        BigDecimal applicable,
        @Nullable BigDecimal score,
        @Nullable Integer star,
        String parts,
        int faults,
        String vetoes,
        @Nullable Integer previousStar,
        Standing standing) {
    /** The same result as another version. */
    LedgerRow withVersion(int other) {
        return new LedgerRow(
                round,
                other,
                asOf,
                subject,
                rubric,
                earned,
                applicable,
                score,
                star,
                parts,
                faults,
                vetoes,
                previousStar,
                standing);
    }

    /** Whether another row says the same, whenever it was found. */
    public boolean says(LedgerRow other) {
        return withVersion(0).on(other.asOf).equals(other.withVersion(0));
    }

    private LedgerRow on(LocalDate day) {
        return new LedgerRow(
                round,
                version,
                day,
                subject,
                rubric,
                earned,
                applicable,
                score,
                star,
                parts,
                faults,
                vetoes,
                previousStar,
                standing);
    }
}
