package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import io.wuye.kernel.text.Outcome;
import io.wuye.kernel.text.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text files of every shape: each is read, or refused in one sentence, soon, and none is changed. */
class CsvConformanceTest {
    private static final String HEAD = "房号,用途,建筑面积\n";
    private static final int MILLION = 1_000_000;

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            quoted cells                        | ~"房号","用途","建筑面积"¶"1-101","住宅","89.5"~ | 1 good
            a quoted line break in a heading    | ~"房¶号",用途,建筑面积¶1-101,住宅,89.5~        | 1 good
            lone CR as line ends                | ~房号,用途,建筑面积§1-101,住宅,89.5§~           | 1 good
            mixed line ends                     | ~房号,用途,建筑面积§¶1-101,住宅,89.5¶1-102,住宅,1§~ | 2 good
            no line end at the end              | ~房号,用途,建筑面积¶1-101,住宅,89.5~             | 1 good
            separators and nothing else         | ~房号,用途,建筑面积¶,,¶,,~                      | 0 good
            rows that are too long              | ~房号,用途,建筑面积¶1-101,住宅,89.5,x,y~        | 1 good
            rows that are too short             | ~房号,用途,建筑面积¶1-101,住宅~                  | 1 bad
            semicolons                          | ~房号;用途;建筑面积¶1-101;住宅;89.5~             | 1 good
            tabs                                | ~房号\\t用途\\t建筑面积¶1-101\\t住宅\\t89.5~     | 1 good
            a NUL in a cell                     | ~房号,用途,建筑面积¶1-\\0101,住宅,89.5~          | table.text.broken
            only blank lines                    | ~¶¶¶¶~                                          | refused
            only a heading                      | ~房号,用途,建筑面积~                              | 0 good
            one column named twice              | ~房号,房号,用途,建筑面积¶1,2,住宅,89.5~           | refused
            a quote that is not closed          | ~房号,用途,建筑面积¶"1-101,住宅,89.5~             | table.text.quote
            text behind a closing quote         | ~房号,用途,建筑面积¶"1-101"x,住宅,89.5~           | table.text.quote
            quotes inside a cell                | ~房号,用途,建筑面积¶1-"1"01,住宅,89.5~            | 1 good
            """)
    void every_shape_has_its_answer(String why, String content, String answer) throws IOException {
        String text = content.replace('¶', '\n')
                .replace('§', '\r')
                .replace("\\t", "\t")
                .replace("\\0", "\0");
        assertThat(answer(text.getBytes(StandardCharsets.UTF_8))).as(why).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,EF BB BF", "GB18030,", "UTF-16LE,FF FE", "UTF-16BE,FE FF", "UTF-16LE,", "UTF-16BE,"})
    void every_encoding_of_offices_is_found(String charset, String mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (mark != null) {
            bytes.write(HexFormat.ofDelimiter(" ").parseHex(mark));
        }
        bytes.write((HEAD + "1-101,住宅,89.5\r\n\"1-1\"\"02\",商铺,1\r\n").getBytes(Charset.forName(charset)));
        assertThat(answer(bytes.toByteArray())).isEqualTo("2 good");
    }

    @Test
    void a_hundred_megabytes_without_a_line_end_are_refused_at_the_limit() throws IOException {
        Path file = folder.resolve("units.csv");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(HEAD.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        assertThat(answer(file)).isEqualTo("table.limit.line");
    }

    @Test
    void a_quote_that_opens_a_hundred_megabytes_is_refused_at_the_limit() throws IOException {
        Path file = folder.resolve("units.csv");
        byte[] line = "x,y,z\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((HEAD + "\"").getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 170; i++) {
                out.write(line);
            }
        }
        assertThat(answer(file)).isEqualTo("table.limit.line");
    }

    @Test
    void a_million_empty_lines_cost_nothing() throws IOException {
        assertThat(answer((HEAD + "\n".repeat(MILLION) + "1-101,住宅,89.5\n").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("1 good");
    }

    @Test
    void lines_beyond_the_limit_of_rows_are_refused() throws IOException {
        assertThat(answer((HEAD + "\n".repeat(MILLION + 100_000)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("table.limit.rows");
    }

    @Test
    void four_hundred_seeded_texts_are_read_or_refused_but_never_a_bug() throws IOException {
        byte[] signs = "房号,用途,建筑面积\n1-101,住宅,89.5\r\n\"\",\"\"\n\r\t;\0 =+-@\uFEFF合计".getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(random.nextBoolean() ? HEAD.getBytes(StandardCharsets.UTF_8) : new byte[0]);
            for (int i = 1 + random.nextInt(300); i > 0; i--) {
                bytes.write(signs[random.nextInt(signs.length)]);
            }
            assertThat(answer(bytes.toByteArray())).as("seed " + seed).isNotEmpty();
        }
    }

    private String answer(byte[] content) throws IOException {
        return answer(Workbooks.bytes(folder, "units.csv", content));
    }

    /** {@code 2 good}, {@code 1 bad}, {@code refused} for a table that is not understood, or the key of the refusal. */
    private static String answer(Path file) throws IOException {
        long before = Files.size(file);
        String answer = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(file));
        assertThat(Files.size(file)).isEqualTo(before);
        return answer;
    }

    private static String read(Path file) {
        try {
            Reading reading = Reading.units(file);
            if (!reading.refused.isEmpty()) {
                return "refused";
            }
            return reading.problems.isEmpty()
                    ? reading.counts.accepted() + " good"
                    : reading.counts.rejected() + " bad";
        } catch (Refusal refusal) {
            assertThat(refusal.outcome()).isEqualTo(Outcome.INPUT_REFUSED);
            assertThat(Messages.of(Lang.ZH)
                            .text(refusal.key(), refusal.arguments().toArray()))
                    .isNotBlank();
            return refusal.key();
        }
    }
}
