package io.wuye.rating.capsule;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.wuye.kernel.text.Lang;
import java.time.LocalDate;
import java.util.SortedMap;

/**
 * {@code capsule.json}: what a capsule is about and the hash of every other part.
 *
 * @param format of the capsule
 * @param round that was rated
 * @param scoredAsOf day the scores were taken on
 * @param publishedAsOf day the page was made on
 * @param lang of the page
 * @param drawn whether there was a draw
 * @param files SHA-256 of each part in lower-case hex
 */
record CapsuleList(
        int format,
        String round,
        @JsonProperty("scored_as_of") LocalDate scoredAsOf,
        @JsonProperty("published_as_of") LocalDate publishedAsOf,
        Lang lang,
        boolean drawn,
        SortedMap<String, String> files) {
    /** Name of the part. */
    static final String NAME = "capsule.json";

    static final int FORMAT = 1;
}
