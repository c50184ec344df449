/**
 * The database: one SQLite file in the workspace, or PostgreSQL by its JDBC URL, behind the same SQL.
 *
 * <p>A URL comes in; a checked database goes out whose schema is this program's ({@code Migrations}), open for writing
 * (one connection, so that business rows and the records of a job commit together) or for reading (never waits for a
 * writer, never makes one wait). {@code Dialect} holds the few words in which the two differ. A file that is damaged,
 * foreign or newer than the program is refused and left as it is. No table is known here; features bring their own
 * migrations and stores.
 */
@NullMarked
package io.wuye.kernel.database;

import org.jspecify.annotations.NullMarked;
