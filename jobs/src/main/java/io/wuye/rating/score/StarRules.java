package io.wuye.rating.score;

import io.wuye.rating.rubric.Band;
import io.wuye.rating.rubric.Rubric;
import io.wuye.rating.rubric.Veto;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a score to a star. Bands are half-open; a score on a border belongs to the upper band. */
public final class StarRules {
    private StarRules() {}

    /** The star of a score: exactly, or rounded first if the rubric says so. */
    public static int star(Rubric rubric, Fraction score) {
        Fraction compared = rubric.round() == null ? score : Fraction.of(score.rounded(rubric.round()));
        return rubric.bands().stream()
                .filter(band -> compared.compareTo(band.from()) >= 0)
                .max(Comparator.comparing(Band::from))
                .map(Band::star)
                .orElseThrow(() -> new IllegalStateException("no band for " + score.decimal()));
    }

    /**
     * What vetoes leave of a star: first stars are lost, then caps hold.
     *
     * @return null where there is no star at all
     */
    public static @Nullable Integer after(int star, List<Veto> vetoes) {
        int left = star;
        for (Veto veto : vetoes) {
            switch (veto.effect()) {
                case VETO -> {
                    return null;
                }
                case MINUS -> left = Math.max(1, left - Objects.requireNonNull(veto.star()));
                case CAP, BLOCK_UPGRADE -> {
                    // Caps hold whatever was lost, so they come last; an upgrade is not a star's affair.
                }
            }
        }
        for (Veto veto : vetoes) {
            if (veto.effect() == Veto.Effect.CAP) {
                left = Math.min(left, Objects.requireNonNull(veto.star()));
            }
        }
        return left;
    }
}
