package io.wuye.kernel.table;

/** {@link CellType#TEXT}. */
record TextType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT && Words.isPlain(cell.text())) {
            return Parsed.value(cell.text());
        }
        Parsed fault = Words.fault(cell);
        return fault != null ? fault : Parsed.value(Words.unquoted(Texts.strip(cell.text())));
    }
}
