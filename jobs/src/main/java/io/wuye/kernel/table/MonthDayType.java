package io.wuye.kernel.table;

/** {@link CellType#MONTH_DAY}. */
record MonthDayType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
