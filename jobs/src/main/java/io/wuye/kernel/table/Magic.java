package io.wuye.kernel.table;

import io.wuye.kernel.table.InputFile.Format;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What the first bytes of a file, and the names inside an archive, say about it. */
final class Magic {
    /** First bytes (Latin-1) of what people send instead of a table → message. */
    private static final Map<String, String> STRANGERS = new LinkedHashMap<>();

    static {
        STRANGERS.put("%PDF", "table.kind.pdf");
        STRANGERS.put("\u00FF\u00D8\u00FF", "table.kind.image");
        STRANGERS.put("\u0089PNG", "table.kind.image");
        STRANGERS.put("GIF8", "table.kind.image");
        STRANGERS.put("BM\u0000\u0000", "table.kind.image");
        STRANGERS.put("{\\rtf", "table.kind.word");
        STRANGERS.put("Rar!", "table.kind.archive");
        STRANGERS.put("7z\u00BC\u00AF", "table.kind.archive");
        STRANGERS.put("\u001F\u008B", "table.kind.archive");
        STRANGERS.put("MIME-Version:", "table.kind.html");
        // BIFF2 to BIFF5 without a container around them.
        STRANGERS.put("\u0009\u0000\u0004\u0000", "table.kind.old");
        STRANGERS.put("\u0009\u0002\u0006\u0000", "table.kind.old");
        STRANGERS.put("\u0009\u0004\u0006\u0000", "table.kind.old");
        STRANGERS.put("\u0009\u0008\u0008\u0000", "table.kind.old");
    }

    private Magic() {}

    /** What a table is kept in; anything else is refused by name. */
    static Format format(Path path, byte[] head) throws IOException {
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
            return zip(path);
        }
        if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return container(path);
        }
        for (Map.Entry<String, String> stranger : STRANGERS.entrySet()) {
            if (start.startsWith(stranger.getKey())) {
                throw Guard.refuse(stranger.getValue(), path);
            }
        }
        refuseMarkup(path, start);
        return Format.TEXT;
    }

    private static void refuseMarkup(Path path, String start) {
        String text = start.replace("\u0000", "").replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        String tag = text.stripLeading().toLowerCase(Locale.ROOT);
        if (!tag.startsWith("<")) {
            return;
        }
        boolean html = tag.contains("<html") || tag.contains("<table") || tag.startsWith("<!doctype html");
        if (html) {
            throw Guard.refuse("table.kind.html", path);
        }
        if (tag.startsWith("<?xml") || tag.startsWith("<workbook") || tag.startsWith("<!")) {
            throw Guard.refuse("table.kind.xml", path);
        }
    }

    private static Format zip(Path path) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().equalsIgnoreCase("xl/workbook.bin"))) {
                throw Guard.refuse("table.kind.xlsb", path);
            }
            if (zip.getEntry("[Content_Types].xml") != null && zip.stream().anyMatch(e -> isWorkbook(e.getName()))) {
                return Format.XLSX;
            }
            throw stranger(path, zip);
        } catch (Refusal said) {
            throw said;
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(broken, Outcome.INPUT_REFUSED, "table.kind.truncated", path);
        }
    }

    private static boolean isWorkbook(String entry) {
        String name = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? isWorkbook(name.substring(1)) : name.startsWith("xl/");
    }

    private static Refusal stranger(Path path, ZipFile zip) {
        if (zip.stream().anyMatch(entry -> entry.getName().startsWith("word/"))) {
            return Guard.refuse("table.kind.word", path);
        }
        if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
            return Guard.refuse("table.kind.ods", path);
        }
        return Guard.refuse("table.kind.archive", path);
    }

    private static Format container(Path path) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(path.toFile(), true)) {
            Set<String> names = container.getRoot().getEntryNames();
            if (names.contains("EncryptedPackage")) {
                throw Guard.refuse("table.kind.password", path);
            }
            if (names.contains("Workbook") || names.contains("WORKBOOK")) {
                return Format.XLS;
            }
            if (names.contains("Book") || names.contains("BOOK")) {
                throw Guard.refuse("table.kind.old", path);
            }
            throw Guard.refuse(names.contains("WordDocument") ? "table.kind.word" : "table.kind.container", path);
        }
    }
}
