package io.wuye.rating.score;

import org.jspecify.annotations.Nullable;

/**
 * The star under another assumption.
 *
 * @param kind of assumption: {@code weight}, {@code na}, {@code bound}; names the sentence {@code rating.explain.<kind>}
 * @param what section, policy or bound
 * @param change what is done to it; empty where the name says all
 * @param star null where there is none
 */
public record Sensitivity(
        String kind,
        String what,
        String change,
        Fraction score,
        @Nullable Integer star) {}
