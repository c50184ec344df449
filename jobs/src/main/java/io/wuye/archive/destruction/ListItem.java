package io.wuye.archive.destruction;

import io.wuye.archive.ListDigest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a list, as it was when the list was frozen.
 *
 * @param line from 1
 * @param code canonical; may be empty
 * @param classTop first-level class
 * @param term what it had to be kept; the law's period where that is longer
 * @param file path below the archive's folder; empty if it has no bytes
 * @param sha256 of the bytes; empty if the catalogue does not say
 * @param decision {@code destroy}, {@code extend}, {@code permanent} or {@code segregate}
 * @param until of {@code extend}: the last day to keep it; else empty
 * @param reason of a decision other than {@code destroy}
 */
public record ListItem(
        long line,
        String recordId,
        String code,
        String title,
        String series,
        String classTop,
        String term,
        LocalDate startsOn,
        LocalDate lastDay,
        LocalDate formedOn,
        LocalDate formedLast,
        @Nullable Long volumes,
        String carrier,
        String file,
        String sha256,
        String decision,
        String until,
        String reason) {
    /** The one decision that ends in destruction. */
    public static final String DESTROY = "destroy";

    /** Names of the columns of a list. */
    static final String HEADER = "line,record_id,code,title,series,class,term,starts_on,last_day,formed_on,formed_to,"
            + "volumes,carrier,file,sha256,decision,until,reason";

    /** The record as a line of the canonical csv: what signatures are bound to. */
    String canonical() {
        return ListDigest.csv(List.of(
                String.valueOf(line),
                recordId,
                code,
                title,
                series,
                classTop,
                term,
                startsOn.toString(),
                lastDay.toString(),
                formedOn.toString(),
                formedLast.toString(),
                volumes == null ? "" : volumes.toString(),
                carrier,
                file,
                sha256,
                decision,
                until,
                reason));
    }

    /** The digest of a list that is being frozen. */
    static String digest(List<ListItem> items) {
        ListDigest digest = new ListDigest();
        digest.line(HEADER);
        items.forEach(item -> digest.line(item.canonical()));
        return digest.hex();
    }

    boolean isDestroyed() {
        return decision.equals(DESTROY);
    }

    boolean hasFile() {
        return !carrier.equals("paper");
    }

    boolean hasPaper() {
        return !carrier.equals("file");
    }
}
