package io.wuye.archive.sweep;

/**
 * Records of one series whose forming ended in one year: as far as periods count from the end of that year, all of them
 * are due on the same day.
 *
 * @param series as the catalogue has it; empty if it names none
 * @param year in which forming ended
 * @param rows how many records
 */
public record RecordSet(String series, int year, long rows) {}
