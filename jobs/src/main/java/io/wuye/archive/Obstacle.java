package io.wuye.archive;

import java.util.List;

/**
 * What stands in the way of something that people must sign for.
 *
 * @param code last segment of the message; its first are whose sentence it is, e.g. {@code archive.approval.<code>}
 * @param args what the message names
 */
public record Obstacle(String code, List<String> args) {
    /** An obstacle that names these. */
    public static Obstacle of(String code, Object... args) {
        return new Obstacle(code, List.of(args).stream().map(String::valueOf).toList());
    }
}
