package io.wuye.kernel.table;

/** {@link CellType#TEXT}. */
record TextType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
