package io.wuye.kernel.table;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file that rejected rows are written to. */
interface RejectsFile {
    /** The next row. */
    void row(long number, List<Cell> cells) throws IOException;

    /** Ends the file; the stream stays open. */
    void finish() throws IOException;

    /** Text, UTF-8 with a mark. */
    static RejectsFile csv(OutputStream out, char separator) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        return new Csv(new CSVPrinter(writer, format));
    }

    /** A workbook of one worksheet. */
    static RejectsFile xlsx(OutputStream out, String tab) throws IOException {
        return new Xlsx(new SheetWriter(new Kept(out), tab, 0, List.of()));
    }

    /** {@link #csv}. */
    record Csv(CSVPrinter printer) implements RejectsFile {
        @Override
        public void row(long number, List<Cell> cells) throws IOException {
            for (Cell cell : cells) {
                printer.print(harmless(cell.text()));
            }
            printer.println();
        }

        @Override
        public void finish() throws IOException {
            printer.flush();
        }

        /** A spreadsheet would compute what begins like a formula; our reader takes the apostrophe off again. */
        private static String harmless(String text) {
            boolean formula = !text.isEmpty() && "=+-@＝".indexOf(text.charAt(0)) >= 0;
            return formula && NumberText.plain(text).isEmpty() && text.length() > 1 ? "'" + text : text;
        }
    }

    /** {@link #xlsx}. */
    record Xlsx(SheetWriter writer) implements RejectsFile {
        @Override
        public void row(long number, List<Cell> cells) throws IOException {
            writer.row(number, cells, SheetWriter.Look.TEXT);
        }

        @Override
        public void finish() throws IOException {
            writer.finish("");
            writer.close();
        }
    }

    /** A stream that is not ours to close. */
    final class Kept extends FilterOutputStream {
        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
