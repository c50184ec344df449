/** Tables of cells, of headings and of hostile files, and what the reader makes of them. */
@NullMarked
package io.wuye.kernel.table;

import org.jspecify.annotations.NullMarked;
