package io.wuye.survey;

/**
 * A population divided before it was asked.
 *
 * @param by what says in which stratum an answer sheet belongs
 */
public record Strata(String by, Sizes sizes) {}
