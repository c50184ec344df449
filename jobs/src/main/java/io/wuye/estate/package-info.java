/**
 * The register everything refers to: projects, units, their areas by date, their parties, and who is liable when.
 *
 * <p>Files of projects, units, parties and areas come in through the {@code …Sheet}s;
 * {@link io.wuye.estate.LiabilityRules} decides who pays for a unit on a day; {@code EstateStore} hands
 * the facts to the features, range of units by range of units in door order. It does not know what is billed.
 */
@NullMarked
package io.wuye.estate;

import org.jspecify.annotations.NullMarked;
