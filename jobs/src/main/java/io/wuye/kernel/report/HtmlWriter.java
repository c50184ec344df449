package io.wuye.kernel.report;

import io.wuye.kernel.text.Escapes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes mark-up as it is and texts escaped, so that no name from a file becomes mark-up. */
final class HtmlWriter {
    private static final int FLUSH_AT = 1 << 16;

    private final OutputStream out;
    private final StringBuilder buffer = new StringBuilder();

    HtmlWriter(OutputStream out) {
        this.out = out;
    }

    /** Mark-up of our own. */
    HtmlWriter raw(String markup) {
        buffer.append(markup);
        if (buffer.length() >= FLUSH_AT) {
            flush();
        }
        return this;
    }

    /** Text of anybody's, also inside an attribute in double quotes. */
    HtmlWriter text(String text) {
        return raw(Escapes.visible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    void flush() {
        try {
            out.write(buffer.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        buffer.setLength(0);
    }
}
