package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxChartsTest {
    private static final RenderOptions OPTIONS = RenderOptions.standard(Lang.ZH);

    @TempDir
    private Path folder;

    private static HtmlChart chart(HtmlChart.Form form) {
        return new HtmlChart(
                "星级",
                form,
                List.of("一", "二"),
                List.of(
                        new HtmlChart.Series("甲", List.of(BigDecimal.ONE, new BigDecimal("2.5"))),
                        new HtmlChart.Series("乙", List.of(BigDecimal.ZERO, BigDecimal.TEN))),
                false);
    }

    private byte[] workbook(String file) throws IOException {
        Report rows = new Report(
                "rows",
                "表",
                List.of(),
                List.of(ReportColumn.of("a", "甲", Kind.TEXT)),
                RowSource.of(List.<Object[]>of(new Object[] {"x"})));
        OutputFolder out = OutputFolder.open(folder, "job", file, OPTIONS);
        return Files.readAllBytes(out.xlsx(
                        file + ".xlsx",
                        List.of(rows),
                        List.of(chart(HtmlChart.Form.STACKED), chart(HtmlChart.Form.LINES)))
                .orElseThrow());
    }

    @Test
    void excel_draws_the_charts_itself_from_figures_beside_them() throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), workbook("one"));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = book.getSheet("图表");
            List<XSSFChart> charts = sheet.createDrawingPatriarch().getCharts();
            assertThat(charts).hasSize(2);
            XDDFChartData lines = charts.get(1).getChartSeries().get(0);
            assertThat(lines.getSeriesCount()).isEqualTo(2);
            assertThat(lines.getSeries(1).getValuesData().getDataRangeReference())
                    .isEqualTo("图表!$C$23:$C$24");
            assertThat(sheet.getRow(23).getCell(2).getNumericCellValue()).isEqualTo(10);
            assertThat(charts.get(0).getCTChart().xmlText()).contains("overlap val=\"100\"", "1F4E79");
        }
    }

    @Test
    void the_same_charts_give_the_same_bytes() throws IOException {
        assertThat(workbook("one")).isEqualTo(workbook("two"));
    }
}
