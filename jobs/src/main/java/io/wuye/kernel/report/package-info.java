/**
 * Results on their way out: one report model, many forms.
 *
 * <p>A feature's {@code …Report} hands over a {@link io.wuye.kernel.report.Report} (columns that say what they mean,
 * rows that stream); {@link io.wuye.kernel.report.OutputFolder} writes it as csv, xlsx or json into the run's folder,
 * {@link io.wuye.kernel.report.TerminalTable} shows it on a screen. How a kind of value looks, what is summed, what is
 * neutralised and what is masked is decided here once for all forms; the same report always gives the same bytes.
 * Nothing here queries, computes a fee or knows a feature.
 */
@NullMarked
package io.wuye.kernel.report;

import org.jspecify.annotations.NullMarked;
