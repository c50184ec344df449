package io.wuye.archive.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a list of records to be handed over, as it was when the list was frozen.
 *
 * @param line from 1
 * @param code canonical; may be empty
 * @param classCode e.g. {@code 3.7}
 * @param series row of the retention schedule; may be empty
 * @param formedOn first day of forming
 * @param formedLast last day of forming
 * @param volumes null: not known
 * @param carrier {@code paper}, {@code file} or {@code both}
 * @param location where it stands; may be empty
 */
record TransferItem(
        long line,
        String recordId,
        String code,
        String title,
        String classCode,
        String series,
        String formedOn,
        String formedLast,
        @Nullable Long volumes,
        String carrier,
        String location) {
    /** Names of the columns of a list. */
    static final String HEADER = "line,record_id,code,title,class,series,formed_on,formed_to,volumes,carrier,location";

    /** The cells of the canonical csv: what its digest is taken of. */
    List<String> cells() {
        return List.of(
                String.valueOf(line),
                recordId,
                code,
                title,
                classCode,
                series,
                formedOn,
                formedLast,
                volumes == null ? "" : volumes.toString(),
                carrier,
                location);
    }
}
