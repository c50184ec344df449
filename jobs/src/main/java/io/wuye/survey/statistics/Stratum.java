package io.wuye.survey.statistics;

/**
 * A stratum: what was answered in it, and how many it holds.
 *
 * @param size of the population in it
 */
public record Stratum(Group group, long size) {}
