package io.wuye.rating.score;

import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.Veto;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of one subject in one round.
 *
 * @param parts what each source says; one where the rubric has no components
 * @param items all sources together, by item, in the rubric's order
 * @param tally all sources together
 * @param bonus points beside the items
 * @param score out of 100, bonus included
 * @param faults why there can be no star; empty if there can
 * @param vetoes in force
 * @param star null without one: there are faults, or a veto takes it
 */
public record Scorecard(
        Subject subject,
        Rubric rubric,
        List<ComponentScore> parts,
        Map<String, ItemScore> items,
        Tally tally,
        BigDecimal bonus,
        Fraction score,
        List<Fault> faults,
        List<Veto> vetoes,
        @Nullable Integer star) {
    /** Whether it may be published: nothing is missing or doubtful. */
    public boolean isComplete() {
        return faults.isEmpty();
    }
}
