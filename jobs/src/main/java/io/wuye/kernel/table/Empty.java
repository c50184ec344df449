package io.wuye.kernel.table;

import java.util.Set;

/** What people write where there is nothing to write. */
final class Empty {
    private static final Set<String> WORDS = Set.of(
            "", "-", "--", "—", "——", "–", "－", "/", "／", "\\", "无", "空", "N/A", "n/a", "NA", "null", "NULL", "(空)");

    /** Length of the longest word: longer text is not looked up. */
    private static final int LONGEST = 4;

    private Empty() {}

    /** Whether a cell counts as empty in every column. */
    static boolean is(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT) {
            return false;
        }
        String text = cell.text();
        if (text.isEmpty()) {
            return true;
        }
        char first = text.charAt(0);
        boolean plain = first > ' ' && first < 0x7F && first != '-' && first != '/' && first != '\\';
        if (plain && first != 'N' && first != 'n' && first != '(') {
            return false;
        }
        String stripped = Texts.strip(text);
        return stripped.length() <= LONGEST && WORDS.contains(stripped);
    }
}
