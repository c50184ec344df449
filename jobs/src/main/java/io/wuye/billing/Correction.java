package io.wuye.billing;

/**
 * Why a person changed what billing posted, and who allowed it. A corrected line is no part of what a run compares:
 * otherwise the next run would bill again what was forgiven.
 */
public record Correction(String reason, String approver) {}
