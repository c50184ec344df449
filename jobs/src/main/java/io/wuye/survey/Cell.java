package io.wuye.survey;

import java.util.List;

/**
 * Sheets that say the same of themselves, together.
 *
 * @param project code; empty: not known
 * @param building empty: not known
 * @param classes in the order of the questionnaire’s
 * @param sheets how many
 * @param counts per question of the questionnaire: answers per option, then don’t-know, then blank
 */
@SuppressWarnings("ArrayRecordComponent") // Counted in place, a million answers at a time.
public record Cell(String project, String building, List<String> classes, long sheets, long[][] counts) {}
