package io.wuye.estate;

/**
 * Who answers for a unit's fees on one day.
 *
 * @param party names of the liable party, joint owners joined by {@code 、}; empty unless the state is PARTY
 */
public record Liability(State state, String party) {
    /** Before hand-over and nobody asked: the day is not charged to anyone. */
    public static final Liability NOT_SERVED = new Liability(State.NOT_SERVED, "");

    /** After hand-over and nobody known: the register contradicts itself. */
    public static final Liability MISSING = new Liability(State.MISSING, "");

    /** Whether a day has a party, has none yet, or lacks one. */
    public enum State {
        PARTY,
        NOT_SERVED,
        MISSING
    }

    /** A day that a party answers for. */
    public static Liability of(String party) {
        return new Liability(State.PARTY, party);
    }
}
