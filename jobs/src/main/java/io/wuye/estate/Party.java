package io.wuye.estate;

import io.wuye.kernel.time.DateRange;

/**
 * Somebody who owns, rents or built a unit for some days.
 *
 * @param name as imported
 * @param liable whether the fees of these days are asked from this party
 * @param days inclusive
 */
public record Party(String name, Role role, boolean liable, DateRange days) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }
}
