package io.wuye.survey;

import org.jspecify.annotations.Nullable;

/**
 * An answer sheet that is not counted, or is counted and looked at.
 *
 * @param reason {@code unknown-unit}, {@code no-project}, {@code duplicate}, {@code same-device}
 * @param file it came with
 * @param row of that file
 */
record SetAside(
        String reason,
        String file,
        long row,
        @Nullable String sheetNo,
        @Nullable String project,
        @Nullable String unit,
        @Nullable String submittedAt) {
    static final String UNKNOWN_UNIT = "unknown-unit";
    static final String NO_PROJECT = "no-project";
    static final String DUPLICATE = "duplicate";
    static final String SAME_DEVICE = "same-device";
}
