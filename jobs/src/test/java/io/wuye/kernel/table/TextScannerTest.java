package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextScannerTest {
    private static final int LIMIT = 1_000;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            plain cells                        | a,b¶c,d              | 1[a][b] 2[c][d]
            a line end at the end is no record | a,b¶                 | 1[a][b]
            an empty line is a record          | a¶¶b                 | 1[a] 2[] 3[b]
            empty cells                        | ,a,¶,                | 1[][a][] 2[][]
            CR LF is one line end              | a§¶b§¶               | 1[a] 2[b]
            so is a lone CR                    | a§b                  | 1[a] 2[b]
            a separator inside quotes          | "a,b",c              | 1[a,b][c]
            a doubled quote is one             | "a""b",\"\"\"\",""       | 1[a"b]["][]
            a quote inside is a character      | a"b,5" x             | 1[a"b][5" x]
            a line break inside quotes counts  | "a¶b",c¶d            | 1[a_b][c] 3[d]
            and CR LF counts once              | "a§¶b"¶d             | 1[a__b] 3[d]
            blanks behind a closing quote      | "a"  ,b              | 1[a][b]
            blanks elsewhere are kept          | a , "b"              | 1[a ][ "b"]
            """)
    void records_are_cut_as_rfc_4180_says(String why, String text, String records) throws IOException {
        String csv = text.replace('¶', '\n').replace('§', '\r');
        assertThat(String.join(" ", scan(new StringReader(csv), ','))).as(why).isEqualTo(records);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "\"a\"b", "x,\"", "\"a\"\"", "\"a\"  b"})
    void a_quote_that_is_not_closed_or_is_followed_by_text_is_an_error(String text) {
        assertThatThrownBy(() -> scan(new StringReader(text), ',')).isInstanceOf(TextScanner.BadQuote.class);
    }

    @Test
    void two_thousand_seeded_texts_are_cut_as_commons_csv_cuts_them() throws IOException {
        String signs = "ab\"\"\",, \n\r\t产";
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String csv = text.toString();
            assertThat(outcome(() -> scan(new Trickle(csv), ',')))
                    .as("seed " + seed + ": " + csv)
                    .isEqualTo(outcome(() -> commons(csv)));
        }
    }

    @Test
    void a_record_may_be_as_long_as_the_limit_and_no_longer() throws IOException {
        String half = "x".repeat(LIMIT / 2 - 1);
        assertThat(scan(new StringReader(half + "," + half + "\nb"), ',')).hasSize(2);
        String longer = "\"" + "x\n".repeat(LIMIT) + "\"";
        assertThatThrownBy(() -> scan(new StringReader(longer), ',')).isInstanceOf(TextScanner.TooLong.class);
        String many = "x,".repeat(LIMIT);
        assertThatThrownBy(() -> scan(new StringReader(many), ',')).isInstanceOf(TextScanner.TooLong.class);
    }

    @Test
    void an_endless_quote_is_given_up_at_the_limit_and_not_at_the_end() {
        assertThatThrownBy(() -> scan(new Endless(), ',')).isInstanceOf(TextScanner.TooLong.class);
    }

    /** {@code 1[a][b]} per record: its line, its cells; line ends are shown as {@code _}. */
    private static List<String> scan(Reader in, char separator) throws IOException {
        List<String> records = new ArrayList<>();
        try (TextScanner scanner = new TextScanner(in, separator, LIMIT)) {
            for (long line = scanner.line(); scanner.startRecord(); line = scanner.line()) {
                StringBuilder record = new StringBuilder().append(line);
                do {
                    scanner.readCell();
                    record.append('[').append(scanner.text()).append(']');
                } while (!scanner.endedRecord());
                records.add(shown(record));
            }
        }
        return records;
    }

    private static List<String> commons(String csv) throws IOException {
        CSVFormat format =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        List<String> records = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(csv))
                .setFormat(format)
                .get()) {
            long line = 1;
            for (CSVRecord record : parser) {
                StringBuilder cells = new StringBuilder().append(line);
                record.forEach(cell -> cells.append('[').append(cell).append(']'));
                records.add(shown(cells));
                line = parser.getCurrentLineNumber() + 1;
            }
        }
        return records;
    }

    private static String shown(CharSequence record) {
        return record.toString().replace('\n', '_').replace('\r', '_');
    }

    private static String outcome(Scan scan) throws IOException {
        try {
            return scan.run().toString();
        } catch (TextScanner.BadQuote | UncheckedIOException bad) {
            return "bad quote";
        }
    }

    @FunctionalInterface
    private interface Scan {
        List<String> run() throws IOException;
    }

    /** Hands out one character at a time, so that every cell is cut across the reader's blocks. */
    private static final class Trickle extends StringReader {
        Trickle(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            return super.read(buffer, from, Math.min(1, length));
        }
    }

    /** A quote that nobody closes. */
    private static final class Endless extends Reader {
        private char next = '"';

        @Override
        public int read(char[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, 'x');
            buffer[from] = next;
            next = 'x';
            return length;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
