package io.wuye.kernel.register;

import io.wuye.kernel.run.RunParameters;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Limits;
import io.wuye.kernel.table.ReadOptions;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One import: which files as which kind, and how strictly.
 *
 * @param kind the register
 * @param digest of the file's content; of several files, of their digests in order
 * @param asOf the day on which the facts become known
 * @param files absolute paths, in the order given
 * @param read how the files are to be read
 * @param acceptRejects import the good rows although others are rejected
 * @param again import although the same content was imported before
 * @param allowEmpty files without a row are fine
 * @param format of another program in which the files come; empty: the sheet's own
 */
public record ImportParameters(
        String kind,
        String digest,
        LocalDate asOf,
        List<Path> files,
        ReadOptions read,
        boolean acceptRejects,
        boolean again,
        boolean allowEmpty,
        String format)
        implements RunParameters {
    /** Name of the job. */
    public static final String JOB = "import";

    public ImportParameters {
        files = List.copyOf(files);
    }

    /** The import of these files, looked at already. */
    public static ImportParameters of(
            String kind,
            LocalDate asOf,
            List<InputFile> files,
            ReadOptions read,
            boolean acceptRejects,
            boolean again,
            boolean allowEmpty) {
        List<Path> paths =
                files.stream().map(file -> file.path().toAbsolutePath()).toList();
        return new ImportParameters(kind, digest(files), asOf, paths, read, acceptRejects, again, allowEmpty, "");
    }

    /** The same import of files that come in a format of another program. */
    public ImportParameters in(String name) {
        return new ImportParameters(kind, digest, asOf, files, read, acceptRejects, again, allowEmpty, name);
    }

    /** The import that was recorded. */
    public static ImportParameters of(RunParameters recorded) {
        List<Path> files = new ArrayList<>();
        recorded.rest().forEach((name, value) -> {
            if (name.startsWith("file.")) {
                files.add(Path.of(value));
            }
        });
        String encoding = recorded.value("encoding");
        String sheet = recorded.value("sheet");
        @Nullable Charset charset = encoding.isEmpty() ? null : Charset.forName(encoding);
        return new ImportParameters(
                recorded.value("kind"),
                recorded.value("digest"),
                recorded.asOf(),
                files,
                new ReadOptions(charset, sheet.isEmpty() ? null : sheet, limits(recorded)),
                recorded.value("accept-rejects").equals("yes"),
                recorded.value("again").equals("yes"),
                recorded.value("allow-empty").equals("yes"),
                recorded.value("profile"));
    }

    @Override
    public String job() {
        return JOB;
    }

    @Override
    public SortedMap<String, String> key() {
        return new TreeMap<>(Map.of("kind", kind, "digest", digest));
    }

    @Override
    public SortedMap<String, String> rest() {
        SortedMap<String, String> rest = new TreeMap<>();
        for (Path file : files) {
            rest.put("file.%03d".formatted(rest.size()), file.toString());
        }
        Charset encoding = read.encoding();
        if (encoding != null) {
            rest.put("encoding", encoding.name());
        }
        String sheet = read.sheet();
        if (sheet != null) {
            rest.put("sheet", sheet);
        }
        read.limits().changed().forEach((name, limit) -> rest.put(name, limit.toString()));
        if (!format.isEmpty()) {
            rest.put("profile", format);
        }
        flag(rest, "accept-rejects", acceptRejects);
        flag(rest, "again", again);
        flag(rest, "allow-empty", allowEmpty);
        return rest;
    }

    /** The content of all files in one digest; of a single file, its own. */
    static String digest(List<InputFile> files) {
        if (files.size() == 1) {
            return files.get(0).sha256();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> digest.update(file.sha256().getBytes(StandardCharsets.US_ASCII)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Limits limits(RunParameters recorded) {
        return Limits.of(name -> {
            String limit = recorded.value(name);
            return limit.isEmpty() ? 0 : Long.parseLong(limit);
        });
    }

    private static void flag(SortedMap<String, String> rest, String name, boolean set) {
        if (set) {
            rest.put(name, "yes");
        }
    }
}
