/**
 * Indicators: figures that one job finds and another reads, each with its bounds and where it comes from.
 *
 * <p>They come in from files of the office and from the jobs that count (surveys, the service desk, arrears); the one that
 * was stored last holds for its subject, period and code, and what held before is kept. It computes nothing and does not
 * know what a code means.
 */
@NullMarked
package io.wuye.indicator;

import org.jspecify.annotations.NullMarked;
