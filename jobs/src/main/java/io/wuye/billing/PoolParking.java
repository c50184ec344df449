package io.wuye.billing;

import java.util.Locale;

/**
 * Why a pool cannot be shared out; nothing of it is billed until that is mended.
 *
 * @param code what is wrong; the sentence is message {@code share.parked.<code>}
 * @param detail what the sentence names: the buildings there are, the meters concerned; may be empty
 */
public record PoolParking(Code code, String detail) {
    /** What is wrong. */
    public enum Code {
        /** In the pool's period its fee item is not of method share. */
        NOT_SHARED,
        /** The project has no such building. */
        NO_BUILDING,
        /** Nobody whom the item's scope covers is served in the period. */
        NO_UNITS,
        /** All weights are zero: there is nothing to divide by. */
        NO_WEIGHT,
        /** Shared by usage, and the project has no meters. */
        NO_METERS,
        /** Shared by usage, and the project's meters measure different things, none of them for the pool's item. */
        METERS_MIXED,
        /** A meter was not read in the period. */
        NO_READING,
        /** A reading of the period contradicts the one before. */
        READING_DOUBTFUL;

        /** As in summary.json, e.g. {@code no-weight}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
