package io.wuye.kernel.register;

import io.wuye.kernel.table.ReadCounts;

/**
 * One imported file, as the table {@code import_file} keeps it.
 *
 * @param importId what versions in the registers refer to
 * @param runId the run it came with
 * @param file its name, without the folder it lay in
 * @param sha256 digest of its content, lower-case hex
 * @param recordedOn ISO day on which its facts became known
 * @param counts where its rows went; rows that say what the register held already count as duplicates
 * @param changed how many of the accepted rows are new versions of known facts
 */
public record ImportFile(
        long importId,
        long runId,
        String kind,
        String file,
        String sha256,
        String recordedOn,
        ReadCounts counts,
        long changed) {

    static ImportFile of(
            long importId, long runId, String kind, String recordedOn, Intake intake, ReadCounts counts, long changed) {
        String name = String.valueOf(intake.file().path().getFileName());
        return new ImportFile(importId, runId, kind, name, intake.file().sha256(), recordedOn, counts, changed);
    }

    /** How many of the accepted rows are facts nobody knew. */
    public long added() {
        return counts.accepted() - changed;
    }
}
