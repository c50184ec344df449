package io.wuye.kernel.table;

/** {@link CellType#TIMESTAMP}. */
record TimestampType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
