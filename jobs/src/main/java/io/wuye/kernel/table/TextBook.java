package io.wuye.kernel.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A text file with separators.
 *
 * @param path of the file
 * @param encoding of its characters
 * @param separator between its cells
 * @param limits what is too much
 */
record TextBook(Path path, Encodings.Found encoding, char separator, Limits limits) implements Book {
    /** How many lines are looked at for the separator. */
    private static final int PROBE_LINES = 40;

    /** Bytes read at once. */
    private static final int BLOCK = 1 << 16;

    static TextBook open(InputFile file, ReadOptions options) throws IOException {
        Encodings.Found encoding = Encodings.find(file.path(), options.encoding());
        TextBook book = new TextBook(file.path(), encoding, ',', options.limits());
        return new TextBook(file.path(), encoding, book.probe(), options.limits());
    }

    @Override
    public List<Worksheet> worksheets() {
        return List.of(new Worksheet(null, false));
    }

    @Override
    public RawRows rows(int worksheet) {
        return Guard.parse(path, () -> TextRows.open(this));
    }

    @Override
    public void close() {
        // Every run over the rows opens and closes the file by itself.
    }

    /** The characters after the mark; a byte that does not decode is an error. */
    Reader reader() throws IOException {
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        FileChannel file = FileChannel.open(path, StandardOpenOption.READ);
        file.position(encoding.mark());
        return Channels.newReader(file, decoder, BLOCK);
    }

    /**
     * The separator that stands most often in one of the first lines, outside quotes: titles and notes have none. A tab
     * before a comma separates nothing: payment services put one behind every value.
     */
    private char probe() throws IOException {
        String candidates = ",\t;";
        int[] most = new int[candidates.length()];
        int[] now = new int[candidates.length()];
        boolean quoted = false;
        try (Reader in = new BufferedReader(reader())) {
            int lines = 0;
            int last = 0;
            for (int c = in.read(), n = 0;
                    c >= 0 && lines < PROBE_LINES && n < limits.lineChars();
                    c = in.read(), n++) {
                quoted ^= c == '"';
                int candidate = quoted ? -1 : candidates.indexOf(c);
                if (candidate == 0 && last == '\t') {
                    now[1]--;
                }
                last = c;
                if (candidate >= 0) {
                    most[candidate] = Math.max(most[candidate], ++now[candidate]);
                } else if (c == '\n' || c == '\r') {
                    now = new int[candidates.length()];
                    lines++;
                }
            }
        }
        int best = most[1] > most[0] ? 1 : 0;
        return candidates.charAt(most[2] > most[best] ? 2 : best);
    }
}
