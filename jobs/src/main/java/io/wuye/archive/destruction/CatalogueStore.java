package io.wuye.archive.destruction;

import io.wuye.archive.schedule.Decision;
import io.wuye.archive.schedule.FloorRow;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.archive.schedule.Span;
import io.wuye.kernel.database.Database;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the catalogue about single records, at the moment of the question. */
final class CatalogueStore {
    private final JdbcClient jdbc;

    CatalogueStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /**
     * A record as a list would have it.
     *
     * @param line of the list
     * @param decision what schedule and law say of it: it must have a last day
     */
    Optional<ListItem> item(String recordId, long line, Decision decision) {
        Span span = decision.span();
        ScheduleRow rule = decision.row();
        FloorRow floor = decision.floor();
        if (span == null || rule == null) {
            return Optional.empty();
        }
        String term = decision.belowFloor() && floor != null ? floor.termText() : rule.termText();
        return jdbc.sql(
                        "SELECT COALESCE(canonical_code, code, ''), title, series_key, class_top, formed_on, formed_last,"
                                + " volumes, carrier, COALESCE(file, ''), LOWER(COALESCE(sha256, '')) FROM archive_record"
                                + " WHERE record_id = ? AND superseded_by IS NULL")
                .param(recordId)
                .query((row, n) -> {
                    long volumes = row.getLong(7);
                    @Nullable Long known = row.wasNull() ? null : volumes;
                    return new ListItem(
                            line,
                            recordId,
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            term,
                            span.startsOn(),
                            span.lastDay(),
                            LocalDate.parse(row.getString(5)),
                            LocalDate.parse(row.getString(6)),
                            known,
                            row.getString(8),
                            row.getString(9),
                            row.getString(10),
                            ListItem.DESTROY,
                            "",
                            "");
                })
                .optional();
    }

    /** Whether a record is lent out: on that day, or by now; a day in the past must not slip past a loan. */
    boolean isLent(String recordId, LocalDate asOf) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_loan WHERE superseded_by IS NULL AND record_id = ?"
                                + " AND (back_on IS NULL OR (out_on <= ? AND back_on > ?))")
                        .params(recordId, asOf.toString(), asOf.toString())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether an event says that a record is lost. */
    boolean isMissing(String recordId, String loss) {
        return jdbc.sql("SELECT COUNT(*) FROM archive_event WHERE superseded_by IS NULL AND type = ?"
                                + " AND subject = ?")
                        .params(loss, recordId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether a record that is not destroyed has the same file, however its path is written. */
    boolean isShared(String recordId, String file) {
        if (file.isEmpty()) {
            return false;
        }
        @Nullable Path name = Path.of(file).getFileName();
        List<String> others = jdbc.sql("SELECT file FROM archive_record WHERE superseded_by IS NULL AND record_id <> ?"
                        + " AND file IS NOT NULL AND LOWER(file) LIKE ? AND NOT EXISTS"
                        + " (SELECT 1 FROM archive_tombstone t WHERE t.record_id = archive_record.record_id)")
                .params(recordId, "%" + String.valueOf(name).toLowerCase(Locale.ROOT))
                .query(String.class)
                .list();
        return others.stream().anyMatch(other -> plain(other).equals(plain(file)));
    }

    private static String plain(String file) {
        return Normalizer.normalize(Path.of(file).normalize().toString(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
