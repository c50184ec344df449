package io.wuye.kernel.table;

/** {@link CellType#DATE}. */
record DateType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return cell.kind() == Cell.Kind.FLAG ? Parsed.bad("table.cell.date", cell.text()) : Dates.day(cell);
    }
}
