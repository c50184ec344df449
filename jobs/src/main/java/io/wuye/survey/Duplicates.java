package io.wuye.survey;

/** Which of several answer sheets of one unit counts. */
public enum Duplicates {
    /** The one that was handed in last. */
    KEEP_LAST,
    /** The one that was handed in first. */
    KEEP_FIRST,
    /** The one with most answers; of equals the last. */
    MOST_COMPLETE,
    /** None of them. */
    REJECT
}
