package io.wuye.kernel.table;

import io.wuye.kernel.text.Codes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the columns of words have in common: numbers that lost digits, errors typed as text, characters no name has. */
final class Words {
    /** Excel keeps 15 digits of a number; of a longer one the rest is already lost. */
    private static final int EXACT_DIGITS = 15;

    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!");

    private Words() {}

    /**
     * Whether one look at each character tells that the text is good, and its own normal form. It says nothing of any
     * other text.
     */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean leads = i == 0 && (c == '#' || c == '\'');
            if (leads || c == '+' || !Codes.isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    /** What is wrong with the cell as words; null: nothing. */
    static @Nullable Parsed fault(Cell cell) {
        String text = cell.text();
        if (cell.isNumber()) {
            return digits(text) > EXACT_DIGITS ? Parsed.bad("table.cell.digits", text) : null;
        }
        if (isScientific(text)) {
            return Parsed.bad("table.cell.exponent", text);
        }
        if (text.startsWith("#") && ERRORS.contains(text)) {
            return Parsed.bad("table.cell.error", text);
        }
        int odd = oddCharacter(text);
        if (odd < 0) {
            return null;
        }
        String code = String.format("U+%04X", (int) text.charAt(odd));
        return Parsed.bad("table.cell.character", Texts.excerpt(text), code, String.valueOf(odd + 1));
    }

    /** Without the apostrophe by which spreadsheets (and our own csv) keep a text from being taken for a formula. */
    static String unquoted(String text) {
        boolean marked = text.length() > 1 && text.charAt(0) == '\'' && "=+-@＝".indexOf(text.charAt(1)) >= 0;
        return marked ? text.substring(1) : text;
    }

    /** The normal form of a code, see {@link Codes#normal}. */
    static String code(String text) {
        return Codes.normal(unquoted(Texts.strip(text)));
    }

    private static int digits(String number) {
        int point = number.indexOf('.');
        int whole = point < 0 ? number.length() : point;
        return number.startsWith("-") ? whole - 1 : whole;
    }

    /** {@code 1.38E+10}: what Excel shows, and saves as text, of a long number in a narrow column. */
    private static boolean isScientific(String text) {
        int e = Math.max(text.indexOf("E+"), text.indexOf("e+"));
        if (e < 1 || e + 2 >= text.length() || !Texts.isDigit(text.charAt(0))) {
            return false;
        }
        return Texts.isDigits(text.substring(e + 2))
                && Texts.isDigits(text.substring(0, e).replaceFirst("\\.", ""));
    }

    private static int oddCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean layout = c == '\t' || c == '\n' || c == '\r';
            if ((c < ' ' && !layout) || c == '\u007F' || c == '\uFFFD') {
                return i;
            }
        }
        return -1;
    }
}
