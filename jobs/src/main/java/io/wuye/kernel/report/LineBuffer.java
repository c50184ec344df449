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
    private final byte[] lineEndBytes;

    LineBuffer(OutputStream out, String lineEnd) {
        this.out = out;
        this.lineEnd = lineEnd;
        this.lineEndBytes = lineEnd.getBytes(StandardCharsets.UTF_8);
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

    /** Takes a line that is encoded already. */
    void encoded(byte[] line) {
        if (!text.isEmpty()) {
            flush();
        }
        try {
            out.write(line);
            out.write(lineEndBytes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
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
