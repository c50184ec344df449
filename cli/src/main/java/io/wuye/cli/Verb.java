package io.wuye.cli;

import io.wuye.kernel.text.Outcome;

/**
 * What a command does: a class with its options as fields, which turns them into one call and prints the report.
 *
 * <p>Its fields must not need Spring or POI: help and usage errors build every verb and must stay fast.
 */
@FunctionalInterface
public interface Verb {
    /**
     * Runs the command.
     *
     * @return how it ended; refusals are thrown as {@link io.wuye.kernel.text.Refusal}
     */
    Outcome run(Session session);
}
