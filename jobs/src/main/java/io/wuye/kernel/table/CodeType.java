package io.wuye.kernel.table;

/** {@link CellType#CODE}. */
record CodeType() implements CellType {
    @Override
    public Parsed parse(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT && Words.isPlain(cell.text())) {
            return Parsed.value(cell.text());
        }
        if (cell.kind() == Cell.Kind.DATE) {
            // Excel turns the door 1-10 into the tenth of January as soon as it is typed.
            return Parsed.bad("table.cell.turned", cell.text());
        }
        Parsed fault = Words.fault(cell);
        return fault != null ? fault : Parsed.value(Words.code(cell.text()));
    }
}
