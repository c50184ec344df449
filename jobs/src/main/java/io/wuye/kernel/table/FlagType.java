package io.wuye.kernel.table;

import java.util.Locale;
import java.util.Set;

/** {@link CellType#FLAG}. */
record FlagType() implements CellType {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "是", "有", "对", "√", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "否", "不", "不是", "×", "✗", "✘");

    @Override
    public Parsed parse(Cell cell) {
        String word = Texts.plain(cell.text()).toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Parsed.value("yes");
        }
        return NO.contains(word) ? Parsed.value("no") : Parsed.bad("table.cell.flag", Texts.excerpt(cell.text()));
    }
}
