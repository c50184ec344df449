package io.wuye.kernel.report.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a document, from top to bottom. */
public sealed interface Block {
    /** What it says, one line of text per line, cells of a table separated by tabs. */
    String text();

    /** Large and centred. */
    record Title(String text) implements Block {}

    /** A line or more, as wide as the page. */
    record Line(String text) implements Block {}

    /** The same, begun two characters to the right. */
    record Paragraph(String text) implements Block {}

    /** At the right margin: who signs, and when. */
    record Signature(String text) implements Block {}

    /** The heading of a part. */
    record Heading(String text) implements Block {}

    /**
     * A table with a ruled grid; its header is repeated on every page it needs.
     *
     * @param columns from left to right
     * @param rows a value per column; text that is too long for its cell is broken
     * @param totals the last row, set off; empty for none
     */
    record Table(List<Column> columns, List<List<String>> rows, List<String> totals) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            totals = List.copyOf(totals);
        }

        @Override
        public String text() {
            StringBuilder text =
                    new StringBuilder(columns.stream().map(Column::label).collect(Collectors.joining("\t")));
            rows.forEach(row -> text.append('\n').append(String.join("\t", row)));
            if (!totals.isEmpty()) {
                text.append('\n').append(String.join("\t", totals));
            }
            return text.toString();
        }
    }

    /**
     * A column of a table.
     *
     * @param share of the width, in relation to the other columns'
     * @param numeric whether values stand at the right edge
     */
    record Column(String label, int share, boolean numeric) {}
}
