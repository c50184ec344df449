package io.wuye.rating;

/**
 * A place among those of the same kind and grade.
 *
 * @param rank 1 for the best; equal results share a rank, and the next one is left out
 */
public record Ranked(int rank, LedgerRow row) {}
