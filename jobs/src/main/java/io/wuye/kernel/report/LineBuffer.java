package io.wuye.kernel.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines of text gathered in one buffer and encoded many at a time: no string, no array and no call per line. */
final class LineBuffer {
    private static final int FLUSH_AT = 1 << 16;

    private final StringBuilder text = new StringBuilder(FLUSH_AT + 4096);
    private final OutputStream out;
    private final String lineEnd;

    LineBuffer(OutputStream out, String lineEnd) {
        this.out = out;
        this.lineEnd = lineEnd;
    }

    /** Where the current line is put together. */
    StringBuilder text() {
        return text;
    }

    /** Ends the current line. */
    void end() {
        text.append(lineEnd);
        if (text.length() >= FLUSH_AT) {
            flush();
        }
    }

    void flush() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        text.setLength(0);
    }
}
