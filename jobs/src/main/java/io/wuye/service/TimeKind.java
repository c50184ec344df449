package io.wuye.service;

/** How a clock counts. */
public enum TimeKind {
    /** Every second counts; minutes and hours. */
    WALL,
    /** Days of the calendar, the first not counted; a last day that is a day off moves to the next working day. */
    NATURAL,
    /** Working days, the day it starts on not counted. */
    WORKING_DAYS,
    /** Minutes and hours inside the daily windows of working days, pauses left out. */
    BUSINESS
}
