package io.wuye.survey;

/**
 * A population asked in whole clusters.
 *
 * @param by what says to which cluster an answer sheet belongs
 * @param total how many clusters there are
 */
public record Clusters(String by, Long total) {}
