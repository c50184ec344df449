package io.wuye.archive.destruction;

import io.wuye.archive.ListDigest;
import java.util.List;

/**
 * What is left of a record: a row of the register of destruction (销毁清册), chained to the row before by its digest.
 *
 * @param seq from 1, over all lists
 * @param years first and last year of forming
 * @param term how long it had to be kept
 * @param kept how long it was kept, in whole years
 * @param signatures role, person and day of each signature
 * @param witnesses who watched; empty where only bytes were deleted
 * @param previous digest of the row before; 64 zeros for the first
 */
public record Tombstone(
        long seq,
        String listId,
        String recordId,
        String title,
        String code,
        String volumes,
        String years,
        String term,
        String kept,
        String destroyedOn,
        String carrier,
        String sha256,
        String decision,
        String signatures,
        String witnesses,
        String method,
        String place,
        String previous) {
    /** What the first row carries. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    /** Every cell but the digest, in the order of the table. */
    List<String> cells() {
        return List.of(
                String.valueOf(seq),
                listId,
                recordId,
                title,
                code,
                volumes,
                years,
                term,
                kept,
                destroyedOn,
                carrier,
                sha256,
                decision,
                signatures,
                witnesses,
                method,
                place,
                previous);
    }

    /** The row as one line of csv: what its digest is taken of. */
    String canonical() {
        return ListDigest.csv(cells());
    }
}
