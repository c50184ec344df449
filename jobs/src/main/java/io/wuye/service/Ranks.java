package io.wuye.service;

import java.util.Collection;

/** Places in a ranking; equals share a place and the next is left out: 1, 2, 2, 4. */
final class Ranks {
    private Ranks() {}

    /** The place of a value among all, the greatest first. */
    static long of(long value, Collection<Long> all) {
        return 1 + all.stream().filter(other -> other > value).count();
    }
}
