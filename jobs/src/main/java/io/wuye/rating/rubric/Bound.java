package io.wuye.rating.rubric;

/** Which value of an estimated figure counts. */
public enum Bound {
    POINT,
    LOWER,
    UPPER
}
