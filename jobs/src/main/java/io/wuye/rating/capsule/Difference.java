package io.wuye.rating.capsule;

/**
 * Something about a capsule that is not as it says.
 *
 * @param part of the capsule
 * @param code names the sentence {@code rating.capsule.<code>}
 * @param detail what the sentence says besides: a line, a reason; may be empty
 */
public record Difference(String part, String code, Object detail) {}
