package io.wuye.archive.destruction;

import io.wuye.archive.ListDigest;
import io.wuye.archive.schedule.Schedule;
import io.wuye.archive.schedule.ScheduleRow;
import io.wuye.kernel.database.Database;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions of the retention schedule by which records were appraised, each with the digest of its rows. */
final class VersionStore {
    private final JdbcClient jdbc;

    VersionStore(Database database) {
        this.jdbc = database.jdbc();
    }

    /** A version whose rows are no longer those by which records were appraised since a day. */
    record Altered(String version, LocalDate since) {}

    /** Notes every version that has rows in force on a day; those that were noted before with other rows. */
    List<Altered> note(Schedule schedule, LocalDate asOf, long runId) {
        List<Altered> altered = new ArrayList<>();
        digests(schedule, asOf).forEach((version, digest) -> {
            jdbc.sql("INSERT INTO archive_schedule_version (version, sha256, since, run_id) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT DO NOTHING")
                    .params(version, digest, asOf.toString(), runId)
                    .update();
            jdbc.sql("SELECT since FROM archive_schedule_version WHERE version = ? AND sha256 <> ?")
                    .params(version, digest)
                    .query(String.class)
                    .optional()
                    .ifPresent(since -> altered.add(new Altered(version, LocalDate.parse(since))));
        });
        return altered;
    }

    // The order of rows says nothing, and a version must be given a last day when the next one comes.
    private static SortedMap<String, String> digests(Schedule schedule, LocalDate asOf) {
        SortedMap<String, String> digests = new TreeMap<>();
        for (ScheduleRow row : schedule.inForce(asOf)) {
            if (!row.version().isEmpty()) {
                digests.computeIfAbsent(row.version(), version -> digest(schedule, version));
            }
        }
        return digests;
    }

    private static String digest(Schedule schedule, String version) {
        ListDigest digest = new ListDigest();
        schedule.rows().stream()
                .filter(row -> row.version().equals(version))
                .map(VersionStore::line)
                .sorted()
                .forEach(digest::line);
        return digest.hex();
    }

    private static String line(ScheduleRow row) {
        return ListDigest.csv(List.of(
                row.series(),
                row.classCode(),
                row.itemName(),
                row.termText(),
                row.start().code(),
                row.event(),
                row.floorRecordType(),
                row.days().first().toString()));
    }
}
