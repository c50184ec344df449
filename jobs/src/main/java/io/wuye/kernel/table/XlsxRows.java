package io.wuye.kernel.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one worksheet of an xlsx, straight from its XML. */
final class XlsxRows implements RawRows {
    private final Path path;
    private final String place;
    private final Limits limits;
    private final XMLStreamReader xml;
    private final XlsxCells values;
    private final BoundedText text;
    private Cell[] cells = new Cell[32];
    private int width;
    private long row;
    private boolean ended;

    XlsxRows(Path path, String place, Limits limits, XMLStreamReader xml, XlsxCells values) {
        this.path = path;
        this.place = place;
        this.limits = limits;
        this.xml = xml;
        this.values = values;
        this.text = new BoundedText(place, limits.cellChars());
    }

    @Override
    public @Nullable RawRow next() {
        return Guard.<RawRows.Step>parse(path, () -> new RawRows.Step(step())).row();
    }

    private @Nullable RawRow step() throws XMLStreamException, IOException {
        while (!ended && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                return readRow();
            }
            ended = event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("sheetData");
        }
        return null;
    }

    private RawRow readRow() throws XMLStreamException, IOException {
        String stated = Xml.attribute(xml, "r");
        long number = stated == null ? row + 1 : Long.parseLong(stated);
        if (number <= row) {
            throw new Damage("table.damaged.row", number, row);
        }
        if (number > limits.rows()) {
            throw Guard.refuse("table.limit.rows", place, number, limits.rows());
        }
        row = number;
        width = 0;
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = readCell(column);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                return new RawRow(row, Arrays.asList(Arrays.copyOf(cells, width)));
            }
        }
    }

    /** Reads one cell and returns its column, from 1. */
    private int readCell(int previous) throws XMLStreamException, IOException {
        String type = null;
        String reference = null;
        int style = 0;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> reference = xml.getAttributeValue(i);
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = Integer.parseInt(xml.getAttributeValue(i));
                default -> {}
            }
        }
        int column = reference == null ? previous + 1 : column(reference);
        Cell cell = readValue(type, style);
        if (cell.kind() != Cell.Kind.TEXT || !cell.text().isEmpty()) {
            put(column, cell);
        }
        return column;
    }

    private Cell readValue(@Nullable String type, int style) throws XMLStreamException, IOException {
        boolean formula = false;
        String value = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return values.cell(type, style, formula, value);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> {
                        formula = true;
                        BoundedText.skip(xml);
                    }
                    case "v" -> {
                        text.readPlain(xml);
                        value = text.take();
                    }
                    case "is" -> {
                        text.readString(xml, "is");
                        value = text.take();
                    }
                    default -> BoundedText.skip(xml);
                }
            }
        }
    }

    private void put(int column, Cell cell) {
        if (column > limits.columns()) {
            throw Guard.refuse(
                    "table.limit.columns", place + "!" + Place.letters(column) + row, column, limits.columns());
        }
        if (column > cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column, cells.length * 2));
        }
        while (width < column) {
            cells[width++] = Cell.BLANK;
        }
        cells[column - 1] = cell;
    }

    /** The column of a reference such as {@code AB12}. */
    private static int column(String reference) throws Damage {
        int column = 0;
        for (int i = 0; i < reference.length() && column < 100_000; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + c - 'A' + 1;
        }
        if (column == 0 || column > 16_384) {
            throw new Damage("table.damaged.cell", Texts.excerpt(reference));
        }
        return column;
    }

    @Override
    public void close() {
        Guard.parse(path, () -> {
            xml.close();
            return path;
        });
    }
}
