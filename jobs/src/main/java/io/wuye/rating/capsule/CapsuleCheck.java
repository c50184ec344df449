package io.wuye.rating.capsule;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Checks a capsule with nothing but the capsule: every hash, then every result made again. */
public final class CapsuleCheck {
    private CapsuleCheck() {}

    /**
     * What was found.
     *
     * @param sha256 of the file, for whoever was told another
     * @param results how many results came out the same
     * @param differences empty if the capsule is true
     */
    public record Verdict(String round, String sha256, int results, List<Difference> differences) {}

    /**
     * Checks it.
     *
     * @throws Refusal NOTHING if there is no such file; INPUT_REFUSED if it is no capsule
     */
    public static Verdict of(Path file, Clock clock) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(Outcome.NOTHING, "rating.capsule.none", file);
        }
        try (ScratchFolder scratch = ScratchFolder.create()) {
            SortedMap<String, Path> parts = CapsuleZip.unpack(file, scratch.folder("parts"));
            CapsuleList list = list(parts.remove(CapsuleList.NAME), file);
            List<Difference> found = hashes(list, parts);
            int same = 0;
            if (found.stream().allMatch(one -> one.part().startsWith("out/"))) {
                same = replay(scratch, list, parts, found, clock);
            }
            return new Verdict(list.round(), CapsuleZip.digest(file), same, found);
        } catch (IOException failed) {
            throw new Refusal(failed, Outcome.STORAGE, "rating.capsule.unreadable", file);
        }
    }

    private static CapsuleList list(@Nullable Path json, Path file) {
        try {
            if (json != null) {
                CapsuleList list = JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                        .build()
                        .readValue(json.toFile(), CapsuleList.class);
                if (list.format() == CapsuleList.FORMAT) {
                    return list;
                }
            }
        } catch (JacksonException misshapen) {
            throw new Refusal(misshapen, Outcome.INPUT_REFUSED, "rating.capsule.broken", file);
        }
        throw new Refusal(Outcome.INPUT_REFUSED, "rating.capsule.broken", file);
    }

    private static List<Difference> hashes(CapsuleList list, SortedMap<String, Path> parts) {
        TreeSet<String> names = new TreeSet<>(parts.keySet());
        names.addAll(list.files().keySet());
        List<Difference> found = new ArrayList<>();
        for (String name : names) {
            Path part = parts.get(name);
            String said = list.files().get(name);
            if (part == null) {
                found.add(new Difference(name, "missing", ""));
            } else if (said == null) {
                found.add(new Difference(name, "unlisted", ""));
            } else if (!said.equals(CapsuleZip.digest(part))) {
                found.add(new Difference(name, "digest", ""));
            }
        }
        return found;
    }

    private static int replay(
            ScratchFolder scratch, CapsuleList list, SortedMap<String, Path> parts, List<Difference> found, Clock clock)
            throws IOException {
        SortedMap<String, Path> results;
        try {
            results = new Replay(scratch.folder("replay"), list, clock).results(parts);
        } catch (Refusal refused) {
            found.add(new Difference("data/", "refused", refused));
            return 0;
        }
        int same = 0;
        TreeSet<String> names = new TreeSet<>(results.keySet());
        parts.keySet().stream().filter(name -> name.startsWith("out/")).forEach(names::add);
        for (String name : names) {
            Path packed = parts.get(name);
            Path made = results.get(name);
            long at = packed == null || made == null ? 0 : Files.mismatch(packed, made);
            if (at < 0) {
                same++;
            } else {
                found.add(new Difference(name, "result", String.valueOf(line(packed, at))));
            }
        }
        return same;
    }

    /** The line in which a byte lies; 1 of a file that is not there. */
    private static long line(@Nullable Path file, long at) throws IOException {
        long line = 1;
        if (file != null) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                for (long i = 0; i < at; i++) {
                    line += in.read() == '\n' ? 1 : 0;
                }
            }
        }
        return line;
    }
}
