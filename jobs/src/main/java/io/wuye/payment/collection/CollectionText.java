package io.wuye.payment.collection;

import io.wuye.kernel.report.FileBody;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A batch as the bank reads it. A character its encoding lacks is refused: it would become a question mark without a word. */
final class CollectionText implements FileBody {
    private final CollectionProfile profile;
    private final Consumer<Consumer<CollectionLine>> lines;

    CollectionText(CollectionProfile profile, Consumer<Consumer<CollectionLine>> lines) {
        this.profile = profile;
        this.lines = lines;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        CharsetEncoder encoder = profile.charset().newEncoder();
        if (profile.header()) {
            write(
                    out,
                    encoder,
                    profile.columns().stream().map(CollectionColumn::title).toList());
        }
        try {
            lines.accept(line -> write(
                    out,
                    encoder,
                    profile.columns().stream().map(column -> column.cell(line)).toList()));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private void write(OutputStream out, CharsetEncoder encoder, List<String> cells) {
        String delimiter = profile.delimiterText();
        String line = cells.stream().map(cell -> harmless(cell, delimiter)).collect(Collectors.joining(delimiter));
        if (!encoder.canEncode(line)) {
            throw new Refusal(
                    Outcome.INPUT_REFUSED,
                    "collection.character",
                    line,
                    profile.charset().name());
        }
        try {
            out.write((line + "\r\n").getBytes(profile.charset()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Banks know no quotes: what would end a cell or begin a formula is written full-width. */
    private static String harmless(String cell, String delimiter) {
        String inside = cell.replace(delimiter, fullWidth(delimiter)).replaceAll("[\\r\\n\\t]", " ");
        boolean formula = !inside.isEmpty() && "=+-@".indexOf(inside.charAt(0)) >= 0;
        return formula ? fullWidth(inside.substring(0, 1)) + inside.substring(1) : inside;
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c > ' ' && c < 0x7F ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
    }
}
