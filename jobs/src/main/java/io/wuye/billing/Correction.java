package io.wuye.billing;

/**
 * Why a person changed what billing posted, and who allowed it. A corrected line is no part of what a run compares:
 * otherwise the next run would bill again what was forgiven.
 *
 * @param seq the line that is corrected, of the same billing month, unit and fee item
 */
public record Correction(int seq, String reason, String approver) {}
