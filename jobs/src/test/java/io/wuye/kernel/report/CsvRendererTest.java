package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {
    private static final RenderOptions PEOPLE = RenderOptions.standard(Lang.ZH);
    private static final RenderOptions MACHINES = new RenderOptions(true, false, FileChoice.AUTO, Lang.ZH);

    @Test
    void people_get_labels_masked_phones_and_a_total() throws IOException {
        assertThat(csv(Reports.charges(), PEOPLE).lines())
                .containsExactly(
                        "\uFEFF房号,缴费人,手机号,缴费日,计费面积,税率,月数,应收金额",
                        "1-1-101,张三、李四,138****8000,2026-11-01,89.5,0.06,1,224.52",
                        "1-1-102,欧阳娜娜,,2026-11-01,100.25,0.06,1,1234567.89",
                        "1-2-301,\"王\"\"小\"\"二, 户主\",010****5678,2026-11-01,0.0001,0.06,1,-0.05",
                        "合计,,,,189.7501,,,1234792.36");
    }

    @Test
    void machines_get_canonical_names_and_nothing_but_the_rows() throws IOException {
        assertThat(csv(Reports.charges(), MACHINES)).isEqualTo("""
                        unit_code,party,phone,due_date,quantity,tax_rate,months,amount
                        1-1-101,张三、李四,138****8000,2026-11-01,89.5,0.06,1,224.52
                        1-1-102,欧阳娜娜,,2026-11-01,100.25,0.06,1,1234567.89
                        1-2-301,"王""小""二, 户主",010****5678,2026-11-01,0.0001,0.06,1,-0.05
                        """);
    }

    @Test
    void unmasked_shows_phones_in_full() throws IOException {
        assertThat(csv(Reports.charges(), new RenderOptions(true, true, FileChoice.AUTO, Lang.ZH)))
                .contains(",13800138000,", ",010-12345678,");
    }

    @Test
    void the_total_row_speaks_the_language_of_the_report() throws IOException {
        assertThat(csv(Reports.charges(), RenderOptions.standard(Lang.EN))).contains("\r\nTotal,,,,189.7501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+8613800138000", "-1-05", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠a"})
    void what_a_spreadsheet_would_calculate_is_neutralised_for_people_only(String text) throws IOException {
        assertThat(csv(Reports.texts(text), PEOPLE)).contains("\"'" + text + "\",-1.00\r\n");
        assertThat(records(Reports.texts(text), MACHINES).get(1).get(0)).isEqualTo(text);
    }

    @Test
    void a_negative_decimal_given_as_text_stays_a_number() throws IOException {
        Report report = new Report(
                "q",
                "q",
                List.of(),
                List.of(ReportColumn.of("q", "q", Kind.DECIMAL)),
                RowSource.of(List.of(new Object[] {"-1.5"}, new Object[] {"-1+cmd"}, new Object[] {"-"})));
        assertThat(csv(report, PEOPLE)).isEqualTo("\uFEFFq\r\n-1.5\r\n\"'-1+cmd\"\r\n\"'-\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "a,b",
                "say \"hi\"",
                "two\nlines",
                "cr\r\nlf",
                " edge ",
                "",
                "𠮷田",
                "'quoted",
                "a\"",
                "\"\"\"",
                ","
            })
    void any_text_comes_back_from_a_csv_reader_as_it_was(String text) throws IOException {
        List<CSVRecord> records = records(Reports.texts(text, "next"), MACHINES);
        assertThat(records).hasSize(3);
        assertThat(records.get(1).get(0)).isEqualTo(text);
        assertThat(records.get(2).get(0)).isEqualTo("next");
    }

    @Test
    void an_empty_report_has_its_header_and_a_total_of_zero() throws IOException {
        assertThat(csv(Reports.texts(), PEOPLE)).isEqualTo("\uFEFF摘要,金额\r\n合计,0.00\r\n");
        assertThat(csv(Reports.texts(), MACHINES)).isEqualTo("memo,amount\n");
    }

    @Test
    void long_reports_are_flushed_in_order() throws IOException {
        Report report = new Report(
                "n",
                "n",
                List.of(),
                List.of(ReportColumn.of("n", "n", Kind.INTEGER), ReportColumn.of("t", "t", Kind.TEXT)),
                sink -> {
                    Object[] reused = new Object[2];
                    for (long i = 0; i < 50_000; i++) {
                        reused[0] = i;
                        reused[1] = "张三";
                        sink.accept(reused);
                    }
                });
        List<CSVRecord> records = records(report, MACHINES);
        assertThat(records).hasSize(50_001);
        assertThat(records.get(50_000).values()).containsExactly("49999", "张三");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "张三", "", "a,b", "\"", "a\nb", "a\rb", "\ta", " a", "a ", "=1+1", "+1", "-1", "@a", "＝1", "＋1", "－1",
                "＠1", "a=b", "a-b", "1-101", "a\u0001", "（丙）", "𠮷", "a;b", "'a"
            })
    void ready_lines_give_the_bytes_of_the_careful_way(String text) throws IOException {
        for (RenderOptions options : List.of(MACHINES, PEOPLE)) {
            List<@Nullable Object[]> rows = List.of(
                    new @Nullable Object[] {"1", text, 12_345L, "95.54"},
                    new @Nullable Object[] {"2", "李四", -5L, null},
                    new @Nullable Object[] {text, "王五", 0L, "0.60"});
            assertThat(csv(bill(new TwoWays(rows)), options)).isEqualTo(csv(bill(RowSource.of(rows)), options));
        }
    }

    @Test
    void a_ready_line_is_written_as_it_is() throws IOException {
        RowSource lines = RowSource.of(sink -> sink.accept(ready(new @Nullable Object[4], "1,ready,1.00,2")));
        assertThat(csv(bill(lines), MACHINES)).endsWith("\n1,ready,1.00,2\n");
    }

    private static Report bill(RowSource rows) {
        return new Report(
                "r",
                "r",
                List.of(),
                List.of(
                        ReportColumn.of("a", "甲", Kind.CODE),
                        ReportColumn.of("b", "乙", Kind.TEXT),
                        ReportColumn.of("c", "丙", Kind.MONEY).summed(),
                        ReportColumn.of("d", "丁", Kind.DECIMAL)),
                rows);
    }

    @Test
    void ready_lines_cannot_mask_so_masked_columns_do_without() throws IOException {
        Report report = new Report(
                "r",
                "r",
                List.of(),
                List.of(ReportColumn.of("p", "手机号", Kind.PHONE)),
                new TwoWays(List.<@Nullable Object[]>of(new @Nullable Object[] {"13800138000"})));
        assertThat(csv(report, MACHINES)).isEqualTo("p\n138****8000\n");
    }

    /** Rows, and their cells joined without any care. */
    private record TwoWays(List<@Nullable Object[]> rows) implements RowSource {
        @Override
        public void forEach(Consumer<@Nullable Object[]> sink) {
            rows.forEach(sink);
        }

        @Override
        public ReadyLines readyLines() {
            return sink -> rows.forEach(row -> sink.accept(ready(row, line(row))));
        }

        private static String line(@Nullable Object[] row) {
            return Arrays.stream(row)
                    .map(cell -> cell instanceof Long fen
                            ? BigDecimal.valueOf(fen, 2).toPlainString()
                            : Objects.requireNonNullElse(cell, "").toString())
                    .collect(Collectors.joining(","));
        }
    }

    private static ReadyLines.ReadyRow ready(@Nullable Object[] values, String line) {
        return new ReadyLines.ReadyRow() {
            @Override
            public byte[] line() {
                return line.getBytes(StandardCharsets.UTF_8);
            }

            @Override
            public @Nullable Object[] values() {
                return values;
            }
        };
    }

    private static String csv(Report report, RenderOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvRenderer(report, options).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> records(Report report, RenderOptions options) throws IOException {
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv(report, options)))) {
            return parser.getRecords();
        }
    }
}
