package io.wuye.kernel.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops a parser that swallows a file as one record: a quote that nobody closes reads on to the end, and 400 MB of it fill
 * the memory.
 */
final class BoundedReader extends FilterReader {
    private final int limit;
    private long sinceRecord;

    /** @param limit characters that may be read for one record */
    BoundedReader(Reader in, int limit) {
        super(in);
        this.limit = limit;
    }

    /** A record has been handed out; the next one may be as long again. */
    void nextRecord() {
        sinceRecord = 0;
    }

    @Override
    public int read() throws IOException {
        return count(super.read(), 1);
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int n = super.read(buffer, from, length);
        return count(n, n);
    }

    private int count(int result, int characters) throws IOException {
        sinceRecord += Math.max(0, characters);
        if (sinceRecord > limit) {
            throw new TooLong();
        }
        return result;
    }

    /** The record exceeds the limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
