package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Width;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TerminalTableTest {
    @Test
    void columns_align_amounts_are_grouped_and_people_are_masked() {
        assertThat(screen(Reports.charges(), 0, false)).isEqualTo("""
                        物业服务费应收明细
                        账期 2026-11
                        截至 2026-11-30
                        房号     缴费人    手机号       缴费日      计费面积  税率  月数      应收金额
                        ------------------------------------------------------------------------------
                        1-1-101  张*、李*  138****8000  2026-11-01      89.5    6%     1        224.52
                        1-1-102  欧*                    2026-11-01    100.25    6%     1  1,234,567.89
                        1-2-301  王*,户*   010****5678  2026-11-01    0.0001    6%     1         -0.05
                        ------------------------------------------------------------------------------
                        合计                                        189.7501              1,234,792.36
                        """);
    }

    @Test
    void text_is_cut_to_fit_the_screen_but_codes_and_figures_are_not() {
        Report report = Reports.texts("一段很长的摘要，屏幕放不下", "短");
        String screen = screen(report, 20, false);
        assertThat(screen).contains("一段很长的摘…  -1.00");
        assertThat(screen.lines().skip(1))
                .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(20));
    }

    @Test
    void colours_appear_only_when_asked_for() {
        assertThat(screen(Reports.texts("a"), 0, false)).doesNotContain("\u001B");
        assertThat(screen(Reports.texts("a"), 0, true)).contains("\u001B[31m-1.00\u001B[0m", "\u001B[1m文本\u001B[0m");
    }

    @Test
    void nothing_in_a_cell_commands_the_terminal() {
        assertThat(screen(Reports.texts("\u001B[2J\u202E"), 0, false)).contains("\\x1b[2J<U+202E>");
    }

    @Test
    void rows_beyond_the_sample_stream_with_the_same_widths() {
        Report report = new Report(
                "n",
                "n",
                List.of(),
                List.of(ReportColumn.of("n", "n", Kind.INTEGER), ReportColumn.of("t", "t", Kind.TEXT)),
                sink -> {
                    for (long i = 1; i <= 3000; i++) {
                        sink.accept(new Object[] {i, i < 2000 ? "ab" : "longer"});
                    }
                });
        List<String> lines = screen(report, 0, false).lines().collect(Collectors.toList());
        assertThat(lines).hasSize(3003).endsWith("3,000  l…");
        assertThat(lines.get(3)).isEqualTo("    1  ab");
    }

    @Test
    void an_empty_report_shows_its_header() {
        assertThat(screen(Reports.texts(), 0, false)).isEqualTo("文本\n摘要  金额\n----------\n----------\n合计  0.00\n");
    }

    @Test
    void a_summary_aligns_labels_and_figures() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new KeyValues()
                .put("账期", Kind.CODE, "2026-11")
                .put("应收户数", Kind.INTEGER, 828L)
                .put("应收金额", Kind.MONEY, 22_400_000L)
                .put("无", Kind.TEXT, null)
                .print(new PrintStream(bytes, false, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("账期      2026-11\n应收户数         828\n应收金额  224,000.00\n");
    }

    private static String screen(Report report, int width, boolean colour) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TerminalTable.print(report, Lang.ZH, new PrintStream(bytes, false, StandardCharsets.UTF_8), width, colour);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
