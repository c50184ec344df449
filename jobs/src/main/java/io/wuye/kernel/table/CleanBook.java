package io.wuye.kernel.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A book whose texts come without what another program puts around every value. */
record CleanBook(Book book, UnaryOperator<String> clean) implements Book {
    @Override
    public List<Worksheet> worksheets() {
        return book.worksheets();
    }

    @Override
    public RawRows rows(int worksheet) {
        return new CleanRows(book.rows(worksheet), clean);
    }

    @Override
    public char separator() {
        return book.separator();
    }

    @Override
    public void close() {
        book.close();
    }

    /** Its rows. */
    private record CleanRows(RawRows rows, UnaryOperator<String> clean) implements RawRows {
        @Override
        public @Nullable RawRow next() {
            RawRow row = rows.next();
            if (row == null) {
                return null;
            }
            List<Cell> cells = new ArrayList<>(row.cells().size());
            row.cells().forEach(cell -> cells.add(clean(cell)));
            return new RawRow(row.number(), cells);
        }

        private Cell clean(Cell cell) {
            if (cell.kind() != Cell.Kind.TEXT) {
                return cell;
            }
            String text = clean.apply(cell.text());
            return text.equals(cell.text()) ? cell : Cell.text(text);
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
