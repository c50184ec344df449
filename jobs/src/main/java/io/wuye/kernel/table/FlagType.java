package io.wuye.kernel.table;

/** {@link CellType#FLAG}. */
record FlagType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        return Parsed.value(cell.text().strip());
    }
}
