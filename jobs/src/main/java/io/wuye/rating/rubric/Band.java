package io.wuye.rating.rubric;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scores of one star: from the lower bound, which belongs to it, to the next band's, which does not.
 *
 * @param star 1 to 4
 * @param to where the band ends, for rubrics that write it down; that score belongs to the next band
 */
public record Band(Integer star, BigDecimal from, @Nullable BigDecimal to) {
    /** 90, 80, 70: a placeholder, for the source leaves its numbers open (篇九). */
    public static final List<Band> DEFAULT = List.of(band(4, 90), band(3, 80), band(2, 70), band(1, 0));

    private static Band band(int star, int from) {
        return new Band(star, BigDecimal.valueOf(from), null);
    }
}
