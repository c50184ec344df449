package io.wuye.kernel.table;

/** {@link CellType#DATE}. */
record DateType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
