package io.wuye.kernel.table;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of one worksheet of an xls from the events of the workbook. */
final class XlsCells implements HSSFListener {
    private final int wanted;
    private final String place;
    private final Limits limits;
    private final SortedMap<Integer, Cell[]> rows = new TreeMap<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private @Nullable SSTRecord strings;
    private @Nullable FormulaRecord awaitsString;
    private boolean from1904;
    private int current = -1;

    /** @param wanted the worksheet's place in the stream, from 0 */
    XlsCells(int wanted, String place, Limits limits) {
        this.wanted = wanted;
        this.place = place;
        this.limits = limits;
    }

    /** Row from 0 → its cells. */
    SortedMap<Integer, Cell[]> rows() {
        return rows;
    }

    /** The listener that keeps the number formats and passes everything on to this one. */
    HSSFListener tracking(FormatTrackingHSSFListener listener) {
        formats = listener;
        return listener;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord bof) {
            boolean sheet = bof.getType() == BOFRecord.TYPE_WORKSHEET
                    || bof.getType() == BOFRecord.TYPE_CHART
                    || bof.getType() == BOFRecord.TYPE_EXCEL_4_MACRO;
            current += sheet ? 1 : 0;
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        } else if (record instanceof SSTRecord sst) {
            strings = sst;
        } else if (current == wanted) {
            processCell(record);
        }
    }

    private void processCell(Record record) {
        if (record instanceof NumberRecord number) {
            put(number, number(number, number.getValue()));
        } else if (record instanceof LabelSSTRecord label) {
            put(label, Cell.text(shared(label.getSSTIndex())));
        } else if (record instanceof LabelRecord label) {
            put(label, Cell.text(label.getValue()));
        } else if (record instanceof BoolErrRecord flag) {
            put(flag, flag.isBoolean() ? flag(flag.getBooleanValue()) : error(flag.getErrorValue()));
        } else if (record instanceof FormulaRecord formula) {
            computed(formula);
        } else if (record instanceof StringRecord string && awaitsString != null) {
            put(awaitsString, Cell.text(string.getString()));
            awaitsString = null;
        }
    }

    private void computed(FormulaRecord formula) {
        if (formula.hasCachedResultString()) {
            awaitsString = formula;
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        put(
                formula,
                switch (type) {
                    case BOOLEAN -> flag(formula.getCachedBooleanValue());
                    case ERROR -> error(formula.getCachedErrorValue());
                    case NUMERIC -> number(formula, formula.getValue());
                    default -> Cell.BLANK;
                });
    }

    private Cell number(CellValueRecordInterface cell, double value) {
        FormatTrackingHSSFListener known = formats;
        boolean date = known != null && DateStyles.isDate(known.getFormatIndex(cell), known.getFormatString(cell));
        return XlsxCells.number(Double.toString(value), date, from1904);
    }

    private String shared(int index) {
        SSTRecord all = strings;
        if (all == null) {
            throw new IllegalStateException("no shared strings");
        }
        return all.getString(index).getString();
    }

    private static Cell flag(boolean value) {
        return new Cell(Cell.Kind.FLAG, value ? "TRUE" : "FALSE");
    }

    private static Cell error(int code) {
        String name = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
        return new Cell(Cell.Kind.ERROR, name);
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        int column = at.getColumn();
        if (cell.text().length() > limits.cellChars()) {
            throw Guard.refuse("table.limit.text", place, limits.cellChars());
        }
        Cell[] cells = rows.computeIfAbsent(at.getRow(), row -> new Cell[0]);
        if (column >= cells.length) {
            int old = cells.length;
            cells = Arrays.copyOf(cells, column + 1);
            Arrays.fill(cells, old, column + 1, Cell.BLANK);
            rows.put(at.getRow(), cells);
        }
        cells[column] = cell;
    }
}
