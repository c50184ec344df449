package io.wuye.kernel.table;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts text into the cells of RFC 4180: cells between separators, records between line ends ({@code CR LF}, {@code LF} or
 * {@code CR}), quotes around a cell that holds any of them, doubled quotes inside.
 *
 * <p>A quote inside a cell that does not begin with one is a character like any other; blanks behind a closing quote are
 * passed over, anything else there is an error. A file that ends with a line end has no empty record behind it. Ours,
 * because a parser that makes a list of strings of each record took a third of the time of an import, and because a quote
 * that nobody closes must not swallow the rest of a file: no record grows beyond its limit.
 */
final class TextScanner implements AutoCloseable {
    private static final int BLOCK = 1 << 16;
    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final int limit;
    private char[] buffer = new char[BLOCK];
    private int at;
    private int filled;
    private int start;
    private int length;
    private int readOfRecord;
    private long line = 1;
    private boolean endedRecord = true;

    /** @param limit characters of one record, line breaks inside quotes included */
    TextScanner(Reader in, char separator, int limit) {
        this.in = in;
        this.separator = separator;
        this.limit = limit;
    }

    /** The physical line the next character is on, from 1. */
    long line() {
        return line;
    }

    /** Begins the next record; false = there is none. */
    boolean startRecord() throws IOException {
        readOfRecord = 0;
        start = at;
        return peek() != END;
    }

    /** Whether the cell just read was the last of its record. */
    boolean endedRecord() {
        return endedRecord;
    }

    /** Characters of the cell just read. */
    int length() {
        return length;
    }

    /** The cell just read. */
    String text() {
        return new String(buffer, start, length);
    }

    /** Whether the cell just read is this text. */
    boolean says(String text) {
        if (text.length() != length) {
            return false;
        }
        // From the end: doors and dates of neighbours differ there.
        for (int i = length - 1; i >= 0; i--) {
            if (buffer[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads the next cell of the record; it stays until the next is read. */
    void readCell() throws IOException {
        readOfRecord += at - start;
        start = at;
        if (peek() == '"') {
            readQuoted();
        } else {
            readPlain();
        }
        if (readOfRecord + at - start > limit) {
            throw new TooLong();
        }
        endCell();
    }

    private void readPlain() throws IOException {
        while (true) {
            int from = at;
            while (from < filled) {
                char c = buffer[from];
                if (c == separator || c == '\n' || c == '\r') {
                    at = from;
                    length = at - start;
                    return;
                }
                from++;
            }
            at = from;
            if (!fill()) {
                length = at - start;
                return;
            }
        }
    }

    /** Moves the characters between the quotes together, so that they stand in one piece. */
    private void readQuoted() throws IOException {
        at++;
        int size = 0;
        while (true) {
            int c = take();
            if (c == END) {
                throw new BadQuote("no closing quote");
            }
            if (c == '"') {
                if (peek() != '"') {
                    break;
                }
                at++;
            }
            countLine(c);
            buffer[start + size++] = (char) c;
        }
        while (isBlank(peek())) {
            at++;
        }
        length = size;
    }

    private boolean isBlank(int c) {
        return c != END && c != separator && c != '\n' && c != '\r' && Character.isWhitespace(c);
    }

    private void countLine(int c) throws IOException {
        // CR LF is one line end, counted at its LF.
        if (c == '\n' || (c == '\r' && peek() != '\n')) {
            line++;
        }
    }

    /** Passes over what ends the cell. */
    private void endCell() throws IOException {
        int c = peek();
        endedRecord = c != separator;
        if (!endedRecord) {
            at++;
        } else if (c == '\r' || c == '\n') {
            at++;
            if (c == '\r' && peek() == '\n') {
                at++;
            }
            line++;
        } else if (c != END) {
            throw new BadQuote("text behind a closing quote");
        }
    }

    private int take() throws IOException {
        int c = peek();
        at += c == END ? 0 : 1;
        return c;
    }

    private int peek() throws IOException {
        return at < filled || fill() ? buffer[at] : END;
    }

    /** Reads more behind what the current cell has so far; false = the file has ended. */
    private boolean fill() throws IOException {
        if (readOfRecord + at - start > limit) {
            throw new TooLong();
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            at -= start;
            filled -= start;
            start = 0;
        }
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int n = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, n);
        return n > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The record exceeds the limit. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A quote where none may be, or none where one must be. */
    static final class BadQuote extends IOException {
        private static final long serialVersionUID = 1L;

        BadQuote(String message) {
            super(message);
        }
    }
}
