/**
 * Registers: sets of facts that are imported from files and kept in versions.
 *
 * <p>A file of one kind ({@code units}) comes in through its {@code Sheet}; its rows are staged in a temporary table,
 * checked as sets (rows that contradict each other, references to rows that do not exist) and merged into the register's
 * table in one transaction: what is new is added, what changed becomes a new version and is listed with its old value,
 * what is the same is counted as a duplicate. Files are read on a thread of their own; only the caller's uses the
 * connection. Which register a kind is kept in is said by the features; this package knows none of them, and it never
 * deletes a fact.
 *
 * <h2>What a register's table looks like</h2>
 *
 * <p>The table is created by a numbered migration, written by hand like every other table; {@code RegisterTable} says
 * what it must be, and a test compares the two. Columns in this order:
 *
 * <pre>{@code
 * CREATE TABLE unit (
 *     version_id    INTEGER PRIMARY KEY,   -- one version of one fact; given by the import, ascending in file order
 *     id            INTEGER NOT NULL,      -- the fact: the version_id of its first version, kept by later ones
 *     project_code  TEXT NOT NULL,         -- the sheet's columns, in its order, in canonical form:
 *     unit_code     TEXT NOT NULL,         --   columns of the natural key: TEXT NOT NULL, '' when the cell is empty
 *     area_m2       TEXT,                  --   other columns: TEXT, or BIGINT for whole numbers and money (fen);
 *     …                                    --   NULL when the cell is empty, also when the sheet requires the column
 *     door_key      TEXT,                  -- the sheet's derived columns, TEXT
 *     project_id    INTEGER,               -- per reference: the id of the row referred to, in the referred table's
 *                                          --   name + _id; NULL when a referring cell is empty
 *     import_id     INTEGER NOT NULL,      -- the file this version came with: import_file, which has recorded_on
 *     source_row    INTEGER NOT NULL,      -- the row of that file, as Excel and editors count
 *     superseded_by INTEGER                -- the import that brought the next version; NULL = current
 * );
 * CREATE UNIQUE INDEX unit_current ON unit (project_code, unit_code) WHERE superseded_by IS NULL;
 * }</pre>
 *
 * <p>Four column names of the contract are reserved words of SQL and have another name in tables: {@code from} is
 * {@code from_date}, {@code to} is {@code to_date}, {@code on} is {@code on_date},
 * {@code by} is {@code by_whom}. A column {@code line} is {@code line_code}, because staged rows have a line of their own.
 */
@NullMarked
package io.wuye.kernel.register;

import org.jspecify.annotations.NullMarked;
