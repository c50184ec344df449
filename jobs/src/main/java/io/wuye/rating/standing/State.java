package io.wuye.rating.standing;

/** Where a subject stands. */
public enum State {
    /** Its star holds. */
    CURRENT,
    /** It is about to lose its star, and has been given a deadline. */
    RECTIFYING,
    /** It lost a star. */
    DOWNGRADED
}
