package io.wuye.kernel.table;

/** {@link CellType#TEXT}. */
record TextType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        Parsed fault = Words.fault(cell);
        return fault != null ? fault : Parsed.value(Words.unquoted(Texts.strip(cell.text())));
    }
}
