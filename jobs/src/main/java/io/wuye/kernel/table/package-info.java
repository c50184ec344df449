/**
 * Tables as offices send them, read into exact, typed rows.
 *
 * <p>A file comes in ({@link io.wuye.kernel.table.InputFile}: csv or tab text, xls, xlsx, told apart by its bytes, never
 * by its name), a {@link io.wuye.kernel.table.Sheet} says what its columns mean, and
 * {@link io.wuye.kernel.table.TableReader} hands each row to a {@link io.wuye.kernel.table.RowSink}: accepted with
 * canonical values, or rejected with every problem it has, each at the cell where Excel shows it. What is not a row (title,
 * notes, subtotals, blank rows) is recognised, counted and never imported. {@link io.wuye.kernel.table.Rejects} writes
 * rejected rows back in their own layout; {@link io.wuye.kernel.table.Inspection} and
 * {@link io.wuye.kernel.table.Template} show how a file is understood and how it should look.
 *
 * <p>Nothing here guesses a value, changes an input, knows a database or compares one row with another: duplicates are
 * found where rows are gathered.
 */
@NullMarked
package io.wuye.kernel.table;

import org.jspecify.annotations.NullMarked;
