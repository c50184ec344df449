package io.wuye.kernel.table;

/** {@link CellType#PERIOD}. */
record PeriodType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
