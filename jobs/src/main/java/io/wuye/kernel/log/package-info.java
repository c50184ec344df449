/**
 * What libraries say among themselves: nothing by default, warnings on stderr for those who ask ({@code --verbose}).
 *
 * <p>Log events come in, lines with visible line breaks and masked numbers go out. People are told what matters through
 * refusals and reports, never through a log.
 */
@NullMarked
package io.wuye.kernel.log;

import org.jspecify.annotations.NullMarked;
