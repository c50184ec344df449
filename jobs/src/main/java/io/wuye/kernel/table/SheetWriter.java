package io.wuye.kernel.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of one worksheet straight to a stream: nothing in memory, nothing in temporary files, and the same
 * content gives the same bytes.
 */
final class SheetWriter implements Closeable {
    private static final LocalDateTime FIXED = LocalDateTime.of(2000, 1, 1, 0, 0);
    private final ZipOutputStream zip;
    private final Writer xml;

    /**
     * @param out where the workbook goes; closed with this writer
     * @param name of the worksheet, as {@link #tabName} makes it
     * @param frozen rows that stay in view
     * @param columns how wide each column is, in characters, and the style of its empty cells
     */
    SheetWriter(OutputStream out, String name, int frozen, List<ColumnLook> columns) throws IOException {
        zip = new ZipOutputStream(out);
        xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        for (WorkbookPart part : WorkbookPart.all(escaped(name))) {
            part(part.name(), part.content());
        }
        entry("xl/worksheets/sheet1.xml");
        xml.write(WorkbookPart.DECLARATION + "<worksheet xmlns=\"" + WorkbookPart.MAIN + "\"><sheetViews>"
                + "<sheetView workbookViewId=\"0\">" + (frozen > 0 ? pane(frozen) : "") + "</sheetView></sheetViews>");
        writeColumns(columns);
        xml.write("<sheetData>");
    }

    /** How cells look. */
    enum Look {
        GENERAL(0),
        /** Digits stay as typed. */
        TEXT(1),
        DATE(2),
        MOMENT(3),
        TITLE(4),
        NOTE(5),
        HEADING(6);

        /** Number of the cell style in {@link WorkbookPart}. */
        private final int style;

        Look(int style) {
            this.style = style;
        }
    }

    /**
     * How a column looks.
     *
     * @param width in characters
     * @param look of its empty cells
     */
    record ColumnLook(int width, Look look) {}

    /** A name that every spreadsheet takes for a worksheet. */
    static String tabName(String wanted) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.isEmpty() ? "Sheet1" : plain.substring(0, Math.min(31, plain.length()));
    }

    /** One row; texts get the given look, numbers and dates stay numbers and dates. */
    void row(long number, List<Cell> cells, Look look) throws IOException {
        xml.write("<row r=\"" + number + "\">");
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (!cell.equals(Cell.BLANK)) {
                write(Place.letters(i + 1) + number, cell, look);
            }
        }
        xml.write("</row>");
    }

    /** Ends the rows; {@code rest} is what the worksheet has below them, e.g. drop-downs. */
    void finish(String rest) throws IOException {
        xml.write("</sheetData>" + rest + "</worksheet>");
        xml.flush();
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** For text inside XML; characters that XML cannot hold are left out. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean layout = c == '\t' || c == '\n' || c == '\r';
                    if ((c >= ' ' || layout) && c != '\uFFFE' && c != '\uFFFF') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    private void write(String place, Cell cell, Look look) throws IOException {
        switch (cell.kind()) {
            case NUMBER, NUMBER_1904 -> value(place, Look.GENERAL, "", cell.text());
            case DATE -> value(place, cell.text().length() > 10 ? Look.MOMENT : Look.DATE, "", serial(cell.text()));
            case FLAG -> value(place, Look.GENERAL, "b", cell.text().equals("TRUE") ? "1" : "0");
            case ERROR -> value(place, Look.GENERAL, "e", cell.text().startsWith("#") ? cell.text() : "#VALUE!");
            case UNCOMPUTED -> {
                // A formula without a result has nothing to be kept.
            }
            case TEXT ->
                xml.write("<c r=\"" + place + "\" s=\"" + look.style + "\" t=\"inlineStr\"><is>"
                        + "<t xml:space=\"preserve\">" + escaped(cell.text()) + "</t></is></c>");
        }
    }

    private void value(String place, Look look, String type, String value) throws IOException {
        String kind = type.isEmpty() ? "" : " t=\"" + type + "\"";
        xml.write("<c r=\"" + place + "\" s=\"" + look.style + "\"" + kind + "><v>" + escaped(value) + "</v></c>");
    }

    private static String serial(String iso) {
        return ExcelNumber.serial(
                iso.length() > 10 ? LocalDateTime.parse(iso) : LocalDateTime.parse(iso + "T00:00:00"));
    }

    private static String pane(int frozen) {
        return "<pane ySplit=\"" + frozen + "\" topLeftCell=\"A" + (frozen + 1) + "\" activePane=\"bottomLeft\""
                + " state=\"frozen\"/>";
    }

    private void writeColumns(List<ColumnLook> columns) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            all.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\" style=\"%3$d\"/>"
                    .formatted(i + 1, columns.get(i).width, columns.get(i).look.style));
        }
        xml.write(columns.isEmpty() ? "" : "<cols>" + all + "</cols>");
    }

    private void part(String name, String content) throws IOException {
        entry(name);
        xml.write(WorkbookPart.DECLARATION + content);
        xml.flush();
        zip.closeEntry();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIXED);
        zip.putNextEntry(entry);
    }
}
