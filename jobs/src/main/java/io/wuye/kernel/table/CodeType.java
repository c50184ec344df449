package io.wuye.kernel.table;

/** {@link CellType#CODE}. */
record CodeType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
