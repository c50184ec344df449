package io.wuye.kernel.register;

import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Place;
import io.wuye.kernel.table.ReadCounts;
import io.wuye.kernel.table.Row;
import org.jspecify.annotations.Nullable;

/**
 * One file of a call, as far as it has been read.
 *
 * @param file what was read
 * @param counts where its rows went, before rows were compared with each other
 * @param firstLine its first line in {@code staged}
 * @param lastLine its last one; less than the first if no row was good
 * @param sample a good row, which knows how the file heads its columns; null if there is none
 */
record Intake(
        InputFile file,
        ReadCounts counts,
        long firstLine,
        long lastLine,
        @Nullable Row sample) {

    /** Whether a line came with this file. */
    boolean holds(long line) {
        return firstLine <= line && line <= lastLine;
    }

    /** The cell of a staged row. */
    Place cell(String column, long row) {
        Place known = known().place(column);
        return new Place(known.file(), known.sheet(), row, known.column(), known.heading());
    }

    /** A staged row as a whole. */
    Place row(long row) {
        Place known = known().place();
        return new Place(known.file(), known.sheet(), row, 0, "");
    }

    private Row known() {
        if (sample == null) {
            throw new IllegalStateException("no row of " + file.name() + " was staged");
        }
        return sample;
    }
}
