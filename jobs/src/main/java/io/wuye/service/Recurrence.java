package io.wuye.service;

import java.time.LocalDate;
import java.util.List;

/**
 * A fault that came back.
 *
 * @param tickets numbers in order of acceptance
 */
record Recurrence(
        String projectCode, String spot, String category, LocalDate first, LocalDate last, List<String> tickets) {}
