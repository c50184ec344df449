package io.wuye.service;

/**
 * Something that looks as if a figure was made rather than earned; a person has to look.
 *
 * @param kind last-minute-revisits, urgency-lowered or satisfied-burst
 * @param subject a clock, a ticket or a device
 * @param count how many look so
 * @param whole of how many
 * @param detail what else is known: a file and day, the first and last moment
 */
record Sign(String kind, String projectCode, String subject, long count, long whole, String detail) {}
