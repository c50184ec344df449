/**
 * Surveys: what owners, tenants and staff answered, and what may be said about it.
 *
 * <p>A questionnaire says what may be answered; answer sheets come in as files, each kept as it is.
 * {@link io.wuye.survey.FigureRules} and {@link io.wuye.survey.DesignRules} decide what figures a wave gives,
 * {@link io.wuye.survey.SuppressionRules} which of them may be published. Figures that name their scale, denominator and
 * method go out, and indicators for the rating. It asks nobody and knows no respondent but by the unit on the sheet.
 */
@NullMarked
package io.wuye.survey;

import org.jspecify.annotations.NullMarked;
