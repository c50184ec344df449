package io.wuye.rating.draw;

import java.util.List;

/**
 * A subject that was drawn.
 *
 * @param star 0 without one
 * @param inspectors who goes there; fewer than wanted where conflicts leave no more
 */
public record Pick(String subject, int star, List<String> inspectors) {
    public Pick {
        inspectors = List.copyOf(inspectors);
    }
}
