package io.wuye.archive.destruction;

import java.time.LocalDate;
import java.util.List;

/**
 * Everything that says whether a list may be carried out.
 *
 * @param listId the list
 * @param asOf the day it was compiled for
 * @param compiledBy who compiled it
 * @param frozen SHA-256 of the list when it was frozen
 * @param found SHA-256 of the list as it stands in the database now
 * @param onDisk SHA-256 of {@code list.csv}; empty if the file is gone
 * @param accounting whether an accounting record is to be destroyed
 * @param toDestroy how many records are to be destroyed
 * @param catalogue how many records there were
 * @param beyond why it may be longer than the brake allows; empty: nobody said
 * @param signatures those that were handed in
 */
public record Approval(
        String listId,
        LocalDate asOf,
        String compiledBy,
        String frozen,
        String found,
        String onDisk,
        boolean accounting,
        long toDestroy,
        long catalogue,
        String beyond,
        List<Signature> signatures) {

    /**
     * One signature.
     *
     * @param sha256 of the list that was signed
     */
    public record Signature(String role, String person, LocalDate signedOn, String sha256) {}
}
