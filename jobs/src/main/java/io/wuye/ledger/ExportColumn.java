package io.wuye.ledger;

import io.wuye.kernel.report.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of an exported file; without field and text it stays empty.
 *
 * @param field what of the line it holds
 * @param text what it holds on every line
 * @param aliases other titles by which a user's own header is recognised
 */
public record ExportColumn(
        String title,
        @Nullable ExportField field,
        @Nullable String text,
        @Nullable List<String> aliases) {
    public ExportColumn {
        if (title == null) {
            throw new IllegalArgumentException("columns: title");
        }
        if (field != null && text != null) {
            throw new IllegalArgumentException(title + ": field, text");
        }
    }

    /** Every title it goes by. */
    Stream<String> titles() {
        return Stream.concat(Stream.of(title), aliases == null ? Stream.of() : aliases.stream());
    }

    /** What its cells are in a workbook. */
    Kind kind() {
        if (field != null) {
            return field.kind();
        }
        return text != null && text.matches("\\d{1,9}(\\.\\d{1,6})?") ? Kind.DECIMAL : Kind.TEXT;
    }
}
