package io.wuye.billing;

/**
 * A project's units, from the first id to the last.
 *
 * @param first id of the first unit
 * @param last id of the last, inclusive; units of other projects may lie between
 */
record Extent(long projectId, long units, long first, long last) {}
