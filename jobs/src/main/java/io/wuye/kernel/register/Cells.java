package io.wuye.kernel.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The values of one row of a query, as texts. */
final class Cells {
    private final @Nullable String[] texts;

    private Cells(@Nullable String[] texts) {
        this.texts = texts;
    }

    static Cells of(ResultSet row) throws SQLException {
        @Nullable String[] texts = new @Nullable String[row.getMetaData().getColumnCount()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = row.getString(i + 1);
        }
        return new Cells(texts);
    }

    /** A value, "" if empty; columns count from 0. */
    String text(int column) {
        String text = texts[column];
        return text == null ? "" : text;
    }

    /** A whole number. */
    long number(int column) {
        return Long.parseLong(text(column));
    }
}
