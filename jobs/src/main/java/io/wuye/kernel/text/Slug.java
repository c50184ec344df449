package io.wuye.kernel.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names from people's data as one part of a file name that every system accepts.
 *
 * <p>Letters of every script, digits and a few harmless signs stay, so Chinese names read as they are. Anything that
 * could leave the folder, hide the file, be an option or a device goes, and a name that had to change carries a short
 * hash of the original, so that two names never become one.
 */
public final class Slug {
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\-_.+ ()（）·、【】]+");
    private static final Pattern UNSAFE_EDGE = Pattern.compile("^[-_. ]+|[_. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,9}$");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9¹²³]");
    /** File systems stop at 255 bytes; this leaves room for the hash, an extension and a temporary prefix. */
    private static final int MAX_BYTES = 160;

    private Slug() {}

    /** A safe name: the given one where it is safe already, else what is left of it with {@code -} and a hash. */
    public static String of(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFC);
        String safe =
                UNSAFE_EDGE.matcher(UNSAFE.matcher(normal).replaceAll("_")).replaceAll("");
        if (safe.equals(normal) && !isDevice(safe) && bytes(safe) <= MAX_BYTES && !safe.isEmpty()) {
            return safe;
        }
        return marked(safe, name);
    }

    /** A safe name that also differs from every other name's, by the hash of the original: for twins like A and a. */
    public static String marked(String safe, String original) {
        Matcher found = EXTENSION.matcher(safe);
        String extension = found.find() ? found.group() : "";
        String stem = shortened(safe.substring(0, safe.length() - extension.length()));
        return stem + (stem.isEmpty() ? "" : "-") + hash(original) + extension;
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(stem) || NUMBERED_DEVICE.matcher(stem).matches();
    }

    private static String shortened(String text) {
        int end = text.length();
        while (bytes(text.substring(0, end)) > MAX_BYTES - 20) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
