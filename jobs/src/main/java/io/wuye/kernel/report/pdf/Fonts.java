package io.wuye.kernel.report.pdf;

import com.lowagie.text.pdf.BaseFont;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document, and which of them has a glyph.
 *
 * <p>The PDF library leaves out what a font lacks without a word. So every character is looked up first: the first font
 * that has it draws it; what none has is drawn as 〓, the mark printers put for a missing type, and counted.
 */
public final class Fonts {
    /** Stands for a character that no font has. */
    static final int MISSING = '〓';

    private static final int PLANE = 0x10000;
    private static final byte UNKNOWN = -1;

    private final List<FontFiles.Source> sources;
    private final List<BaseFont> fonts = new ArrayList<>();
    /** Of characters of the first plane: place of the font that has it, in {@link #fonts}. */
    private final byte[] places = new byte[PLANE];
    /** Of the same: width in thousandths of the font's size. */
    private final short[] widths = new short[PLANE];

    /** Of the same: those that no font has. */
    private final BitSet absent = new BitSet(PLANE);

    private long missing;

    private Fonts(List<FontFiles.Source> sources) {
        this.sources = sources;
        Arrays.fill(places, UNKNOWN);
    }

    /**
     * Finds the fonts.
     *
     * @param chosen a TrueType or OpenType file of the user's choice; null takes what there is
     * @throws Refusal USAGE if the chosen one cannot be read or is no font, or if there is none at all
     */
    public static Fonts find(@Nullable String chosen) {
        List<FontFiles.Source> sources = FontFiles.sources(chosen);
        if (sources.isEmpty()) {
            throw new Refusal(Outcome.USAGE, "report.font.none");
        }
        Fonts fonts = new Fonts(sources);
        fonts.fonts.add(open(sources.get(0)));
        return fonts;
    }

    /** How many characters so far had no glyph in any font. */
    public long missing() {
        return missing;
    }

    /** The font at a place that {@link #place} gave. */
    BaseFont font(int place) {
        return fonts.get(place);
    }

    /** Place of the font that draws a character; {@link #MISSING} must stand in where {@link #has} says no. */
    int place(int character) {
        if (character >= PLANE) {
            return Math.max(0, search(character));
        }
        if (places[character] == UNKNOWN) {
            int found = search(character);
            places[character] = (byte) Math.max(0, found);
            absent.set(character, found < 0);
            widths[character] = (short) font(places[character]).getWidth(found < 0 ? MISSING : character);
        }
        return places[character];
    }

    /** Width of a character in thousandths of the font's size. */
    int width(int character) {
        int place = place(character);
        return character < PLANE ? widths[character] : font(place).getWidth(character);
    }

    /** The same text with every character that no font has replaced, and counted. */
    String drawable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!has(text.codePointAt(i))) {
                return marked(text);
            }
        }
        return text;
    }

    private String marked(String text) {
        missing += text.codePoints().filter(character -> !has(character)).count();
        return text.codePoints()
                .map(character -> has(character) ? character : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private boolean has(int character) {
        int place = place(character);
        return character < PLANE ? !absent.get(character) : font(place).charExists(character);
    }

    /** The first font that has a character, opened if need be; -1 if none has. */
    private int search(int character) {
        for (int place = 0; place < sources.size(); place++) {
            if (place == fonts.size()) {
                fonts.add(open(sources.get(place)));
            }
            if (fonts.get(place).charExists(character)) {
                return place;
            }
        }
        return -1;
    }

    private static BaseFont open(FontFiles.Source source) {
        try {
            BaseFont font = BaseFont.createFont(
                    face(source), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, source.bytes(), null);
            font.setSubset(true);
            // Names the subset; drawn by lot, it would make every file another one.
            font.setSecureRandom(new Constant());
            return font;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal(broken, Outcome.USAGE, "report.font.broken", source.name());
        }
    }

    /** Of a collection the face for simplified Chinese; it differs from the Japanese one in many strokes. */
    private static String face(FontFiles.Source source) throws IOException {
        if (!source.name().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            return source.name();
        }
        String[] faces = BaseFont.enumerateTTCNames(source.name());
        for (int i = 0; i < faces.length; i++) {
            if (faces[i].matches(".*(?i:sc|cn|gb)\\b.*")) {
                return source.name() + "," + i;
            }
        }
        return source.name() + ",0";
    }

    private static final class Constant extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
