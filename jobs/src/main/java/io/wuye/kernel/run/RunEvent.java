package io.wuye.kernel.run;

import java.time.Instant;

/**
 * Something that happened to a run besides its steps.
 *
 * @param event {@code died}, {@code continued} or {@code given-up}
 * @param detail the step it stood at, or the command that went on with it
 */
public record RunEvent(Instant at, String event, String detail) {}
