package io.wuye.rating.rubric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of several sources of marks: daily inspections and the year's end, or the office and the residents' committee.
 *
 * @param id as the inspections name it
 * @param weight its part of the whole; the weights of a rubric add to 1
 */
public record Component(String id, @Nullable String title, BigDecimal weight) {}
