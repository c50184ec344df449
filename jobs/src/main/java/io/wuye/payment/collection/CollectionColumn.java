package io.wuye.payment.collection;

import org.jspecify.annotations.Nullable;

/**
 * A column of a batch's file; without field and text it stays empty.
 *
 * @param field what of the line it holds
 * @param text what it holds on every line
 */
record CollectionColumn(
        String title,
        @Nullable CollectionField field,
        @Nullable String text) {
    CollectionColumn {
        if (title == null || (field != null && text != null)) {
            throw new IllegalArgumentException("columns: title, and field or text");
        }
    }

    /** What stands in a line's cell. */
    String cell(CollectionLine line) {
        return field == null ? (text == null ? "" : text) : line.text(field);
    }
}
