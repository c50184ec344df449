/**
 * {@code wuye notice run|events|render|clearance}: letters about arrears.
 *
 * <p>Options become parameters of one job or one call of the arrears feature; what came of it is printed.
 */
@NullMarked
package io.wuye.cli.notice;

import org.jspecify.annotations.NullMarked;
