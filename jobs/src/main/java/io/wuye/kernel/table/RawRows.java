package io.wuye.kernel.table;

import org.jspecify.annotations.Nullable;

/** The rows of one worksheet or text file, top to bottom, one at a time. */
interface RawRows extends AutoCloseable {
    /** The next row, null after the last; rows the file does not mention are left out. */
    @Nullable RawRow next();

    @Override
    void close();

    /**
     * What one step of a parser gives.
     *
     * @param row null after the last
     */
    record Step(@Nullable RawRow row) {}
}
