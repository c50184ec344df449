package io.wuye.rating.rubric;

import org.jspecify.annotations.Nullable;

/**
 * What a grave event does to the star (一票否决), whatever the score.
 *
 * @param star the highest star left, or how many stars are lost
 */
public record Veto(
        String id,
        @Nullable String title,
        Effect effect,
        @Nullable Integer star) {
    /** What happens. */
    public enum Effect {
        /** No star at all. */
        VETO,
        /** At most {@code star}. */
        CAP,
        /** {@code star} fewer, but not below one. */
        MINUS,
        /** The star may not rise. */
        BLOCK_UPGRADE
    }
}
