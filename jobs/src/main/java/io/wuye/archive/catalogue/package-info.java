/**
 * The catalogue (档案目录) and what happens to its records: events, loans, readings of the store rooms, holds.
 *
 * <p>Each comes in as a register and is kept in versions; {@link io.wuye.archive.catalogue.CodeRules} reads the code of a
 * record. Holds are placed and released by name and reason and never changed. Out goes, for a day, which records
 * something sets aside. How long a record is kept is decided elsewhere.
 */
@NullMarked
package io.wuye.archive.catalogue;

import org.jspecify.annotations.NullMarked;
