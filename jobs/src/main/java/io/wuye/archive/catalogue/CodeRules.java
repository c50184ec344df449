package io.wuye.archive.catalogue;

import io.wuye.archive.schedule.Classification;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of codes (档号): {@code 3.4.07—12} is first-level class, second-level class, unit, and the number of the
 * volume or box. A code carries no year and no item number, so it is not a unique key.
 */
public final class CodeRules {
    private static final Pattern SHAPE = Pattern.compile(
            "([1-9]\\d*)\\.([1-9]\\d*)\\.([0-9]{1,3}|[A-Za-z]|\\p{IsHan}{1,12})\\s*[-‐‑‒–—―\u2212]{1,3}\\s*([0-9]{1,9})");

    private CodeRules() {}

    /**
     * A code as it was understood, or what is wrong with it.
     *
     * @param canonical the normal form; null if the code is refused
     * @param fault last segment of the message {@code archive.code.<fault>}; empty if the code is good
     * @param found what the message names
     */
    public record Parsed(@Nullable String canonical, String fault, String found) {
        static Parsed refused(String fault, String found) {
            return new Parsed(null, fault, found);
        }

        /** The class it stands in, e.g. {@code 3.4}; only of a good code. */
        String classCode() {
            String code = canonical == null ? "" : canonical;
            return code.substring(0, code.indexOf('.', code.indexOf('.') + 1));
        }
    }

    /** Reads a code, in any width of digits and with any dash. */
    public static Parsed parse(String text, Classification classification) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher shape = SHAPE.matcher(plain);
        if (!shape.matches()) {
            return Parsed.refused("shape", text);
        }
        String classCode = shape.group(1) + "." + shape.group(2);
        if (!classification.hasClass(classCode)) {
            return Parsed.refused("no_class", classCode);
        }
        if (!classification.hasUnit(shape.group(3))) {
            return Parsed.refused("no_unit", shape.group(3));
        }
        return new Parsed(classCode + "." + shape.group(3) + "—" + shape.group(4), "", "");
    }
}
