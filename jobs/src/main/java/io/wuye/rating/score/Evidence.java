package io.wuye.rating.score;

import io.wuye.rating.rubric.Bound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one subject in one round.
 *
 * @param rows what inspectors saw, in any order
 * @param figures stored ones, by the id of the item that reads them
 * @param bonus points beside the items
 * @param vetoes ids of the rubric's vetoes that are in force
 * @param day on which bonus points must be valid
 * @param bound which value of every figure counts; null: as the rubric says
 */
public record Evidence(
        List<Observation> rows,
        Map<String, Figure> figures,
        List<BonusEntry> bonus,
        List<String> vetoes,
        LocalDate day,
        @Nullable Bound bound) {}
