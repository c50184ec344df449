package io.wuye.kernel.report.pdf;

import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Chinese fonts are found: the chosen file, the one the build put into the program, then what the system has.
 *
 * <p>Those after the first lend the glyphs that it lacks.
 */
public final class FontFiles {
    private static final String SHIPPED = "/io/wuye/font/NotoSansSC-Regular.ttf";
    private static final List<Path> FOLDERS = List.of(
            Path.of("/usr/share/fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of("/Library/Fonts"),
            Path.of("/System/Library/Fonts"),
            Path.of("C:/Windows/Fonts"));
    /** Openly licensed ones first, each family by the letters its files begin with. */
    private static final List<String> FAMILIES = List.of(
            "notosanssc",
            "notosanscjkregular",
            "notosanscjksc",
            "sourcehansans",
            "wqymicrohei",
            "wqyzenhei",
            "lxgwwenkai",
            "notoserifcjkregular",
            "simsun",
            "pingfang");

    private FontFiles() {}

    /**
     * A font to be read.
     *
     * @param name file name or path
     * @param shipped whether it is the program's own, and has no file
     */
    record Source(String name, boolean shipped) {
        /** The bytes of a font without a file; null where the file is to be read. */
        byte @Nullable [] bytes() {
            try (InputStream in = shipped ? FontFiles.class.getResourceAsStream(SHIPPED) : null) {
                return in == null ? null : in.readAllBytes();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /**
     * The fonts to use, in the order in which they are asked for a glyph.
     *
     * @param chosen the file of the user's choice; null for none
     * @throws Refusal USAGE if it cannot be read
     */
    static List<Source> sources(@Nullable String chosen) {
        List<Source> sources = new ArrayList<>();
        if (chosen != null) {
            if (!Files.isReadable(Path.of(chosen))) {
                throw new Refusal(Outcome.USAGE, "report.font.unreadable", chosen);
            }
            sources.add(new Source(chosen, false));
        }
        if (isShipped()) {
            sources.add(new Source("NotoSansSC-Regular.ttf", true));
        }
        installed().forEach(file -> sources.add(new Source(file.toString(), false)));
        return sources;
    }

    /** Where the first font would come from: a file, or the program itself; empty if there is none. */
    public static String first(@Nullable String chosen) {
        if (chosen != null) {
            return Files.isReadable(Path.of(chosen)) ? chosen : "";
        }
        if (isShipped()) {
            return "NotoSansSC-Regular.ttf";
        }
        return installed().stream().findFirst().map(Path::toString).orElse("");
    }

    private static boolean isShipped() {
        return FontFiles.class.getResource(SHIPPED) != null;
    }

    /** Known families the system has, the first file of each. */
    private static List<Path> installed() {
        List<Path> files = FOLDERS.stream().flatMap(FontFiles::fonts).sorted().toList();
        List<Path> found = new ArrayList<>();
        for (String family : FAMILIES) {
            files.stream()
                    .filter(file -> letters(file).startsWith(family))
                    .min(Comparator.comparing(Path::toString))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Stream<Path> fonts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|ttc|otf)"))
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static String letters(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
