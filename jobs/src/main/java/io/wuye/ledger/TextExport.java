package io.wuye.ledger;

import io.wuye.kernel.report.FileBody;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Vouchers as lines of text, in the encoding that the other program reads. */
final class TextExport implements FileBody {
    private static final int SHOWN = 20;

    private final ExportProfile profile;
    private final Consumer<Consumer<ExportLine>> lines;
    private final ExportRules rules;

    TextExport(ExportProfile profile, Consumer<Consumer<ExportLine>> lines) {
        this.profile = profile;
        this.lines = lines;
        this.rules = new ExportRules(profile);
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Sink sink = new Sink(out);
        if (profile.firstLine() != null) {
            sink.write("", profile.firstLine());
        }
        if (profile.header()) {
            sink.write("", profile.columns().stream().map(ExportColumn::title).collect(joined()));
        }
        try {
            lines.accept(line -> sink.write(
                    line.voucherNo() + "/" + line.line(),
                    profile.columns().stream()
                            .map(column -> rules.text(column, line))
                            .collect(joined())));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
        sink.refuseUnencodable();
    }

    private Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(profile.delimiterText());
    }

    /** Encodes lines; a character that the encoding lacks would become a question mark without a word. */
    private final class Sink {
        private final OutputStream out;
        private final CharsetEncoder encoder = profile.charset().newEncoder();
        private final List<Refusal> problems = new ArrayList<>();
        private long count;

        Sink(OutputStream out) {
            this.out = out;
        }

        void write(String place, String line) {
            if (!encoder.canEncode(line)) {
                count++;
                if (problems.size() < SHOWN) {
                    problems.add(new Refusal(
                            Outcome.INPUT_REFUSED, "ledger.export.character", place, unencodable(line), line));
                }
            }
            try {
                out.write((line + profile.lineEndText()).getBytes(profile.charset()));
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        private String unencodable(String line) {
            return line.codePoints()
                    .mapToObj(Character::toString)
                    .filter(character -> !encoder.canEncode(character))
                    .distinct()
                    .collect(Collectors.joining(" "));
        }

        void refuseUnencodable() {
            if (count > 0) {
                throw new Refusal(
                        Outcome.INPUT_REFUSED,
                        "ledger.export.unencodable",
                        profile.charset().name(),
                        count,
                        problems);
            }
        }
    }
}
