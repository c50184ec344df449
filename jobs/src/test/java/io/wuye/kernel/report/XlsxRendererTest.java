package io.wuye.kernel.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRendererTest {
    private static final RenderOptions PEOPLE = RenderOptions.standard(Lang.ZH);

    @TempDir
    private Path scratch;

    @Test
    void a_sheet_has_title_notes_header_rows_and_total() throws IOException {
        try (XSSFWorkbook workbook = open(List.of(Reports.charges()))) {
            XSSFSheet sheet = workbook.getSheet("charges");
            assertThat(text(sheet, 0, 0)).isEqualTo("物业服务费应收明细");
            assertThat(text(sheet, 1, 0)).isEqualTo("账期 2026-11");
            assertThat(text(sheet, 3, 7)).isEqualTo("应收金额");
            assertThat(text(sheet, 4, 1)).isEqualTo("张三、李四");
            assertThat(text(sheet, 4, 2)).isEqualTo("138****8000");
            assertThat(text(sheet, 7, 0)).isEqualTo("合计");
            assertThat(sheet.getLastRowNum()).isEqualTo(7);
        }
    }

    @Test
    void figures_and_days_are_numbers_with_a_format() throws IOException {
        try (XSSFWorkbook workbook = open(List.of(Reports.charges()))) {
            Row row = workbook.getSheetAt(0).getRow(4);
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(89.5);
            assertThat(row.getCell(5).getCellStyle().getDataFormatString()).isEqualTo("0.00##%_ ");
            assertThat(row.getCell(7).getNumericCellValue()).isEqualTo(224.52);
            assertThat(row.getCell(7).getCellStyle().getDataFormatString()).startsWith("#,##0.00");
            assertThat(row.getCell(0).getCellStyle().getDataFormatString())
                    .as("codes stay text")
                    .isEqualTo("@");
        }
    }

    @Test
    void totals_are_formulas_whose_stored_values_tie() throws IOException {
        try (XSSFWorkbook workbook = open(List.of(Reports.charges()))) {
            Cell total = workbook.getSheetAt(0).getRow(7).getCell(7);
            assertThat(total.getCellFormula()).isEqualTo("SUM(H5:H7)");
            assertThat(total.getNumericCellValue()).isEqualTo(1234792.36);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total);
            assertThat(BigDecimal.valueOf(total.getNumericCellValue()).setScale(2, RoundingMode.HALF_UP))
                    .isEqualTo("1234792.36");
        }
    }

    @Test
    void the_word_for_the_total_may_stand_below_days() throws IOException {
        List<ReportColumn> columns = List.of(
                ReportColumn.of("date", "日期", Kind.DATE),
                ReportColumn.of("debit", "借方", Kind.MONEY).summed());
        RowSource rows = RowSource.of(List.<Object[]>of(new Object[] {"2026-11-01", 22452L}));
        try (XSSFWorkbook workbook = open(List.of(new Report("vouchers", "凭证", List.of(), columns, rows)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, sheet.getLastRowNum(), 0)).isEqualTo("合计");
        }
    }

    @Test
    void text_never_becomes_a_formula_and_never_hides() throws IOException {
        try (XSSFWorkbook workbook =
                open(List.of(Reports.texts("=1+1", "@x", "a\u202Eb\u0007", "两\n行", "x".repeat(40_000))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(text(sheet, 2, 0)).isEqualTo("=1+1");
            assertThat(text(sheet, 4, 0)).isEqualTo("a<U+202E>b\\x07");
            assertThat(text(sheet, 5, 0)).isEqualTo("两\n行");
            assertThat(text(sheet, 6, 0)).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void a_number_beyond_fifteen_digits_stays_exact_as_text() throws IOException {
        Report report = new Report(
                "n",
                "n",
                List.of(),
                List.of(ReportColumn.of("n", "n", Kind.DECIMAL)),
                RowSource.of(List.of(
                        new Object[] {new BigDecimal("0.12345678901234567")}, new Object[] {"12.5"}, new Object[] {"无"
                        })));
        try (XSSFWorkbook workbook = open(List.of(report))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, 2, 0)).isEqualTo("0.12345678901234567");
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(12.5);
            assertThat(text(sheet, 4, 0)).isEqualTo("无");
        }
    }

    @Test
    void a_report_longer_than_a_sheet_goes_on_on_the_next_and_ends_with_totals_as_values() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer(List.of(Reports.texts("a", "b", "c", "d", "e")), PEOPLE, scratch, 3).writeTo(out);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(2)).isEqualTo("texts (3)");
            assertThat(text(workbook.getSheetAt(1), 1, 0)).as("header again").isEqualTo("摘要");
            assertThat(text(workbook.getSheetAt(2), 2, 0)).isEqualTo("e");
            Cell total = workbook.getSheetAt(2).getRow(3).getCell(1);
            assertThat(total.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(total.getNumericCellValue()).isEqualTo(-5.0);
        }
    }

    @Test
    void it_prints_on_a4_across_one_page_with_the_header_on_each() throws IOException {
        try (XSSFWorkbook workbook = open(List.of(Reports.charges(), wide()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
            assertThat(workbook.getSheetAt(1).getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页，共 &N 页");
        }
    }

    @Test
    void columns_are_wide_enough_for_chinese() throws IOException {
        try (XSSFWorkbook workbook = open(List.of(Reports.texts("人才公寓一期物业服务费")))) {
            assertThat(workbook.getSheetAt(0).getColumnWidth(0)).isGreaterThanOrEqualTo(22 * 256);
        }
    }

    @Test
    void sheet_names_obey_excel_and_have_no_twins() throws IOException {
        List<Report> sheets = IntStream.of(1, 2, 3, 4)
                .mapToObj(i -> List.of("1栋/南", "1栋 南", "1栋 南", "很".repeat(40)).get(i - 1))
                .map(name -> new Report(
                        name,
                        "t",
                        List.of(),
                        Reports.texts().columns(),
                        Reports.texts("a").rows()))
                .toList();
        try (XSSFWorkbook workbook = open(sheets)) {
            assertThat(IntStream.range(0, 4).mapToObj(workbook::getSheetName))
                    .containsExactly("1栋 南", "1栋 南 (2)", "1栋 南 (3)", "很".repeat(31));
        }
    }

    @Test
    void an_empty_report_is_a_sheet_with_header_and_a_zero_total() throws IOException {
        try (XSSFWorkbook workbook = open(List.of(Reports.texts()))) {
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
                    .isZero();
        }
    }

    @Test
    void no_clock_leaves_a_trace() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(List.of(Reports.charges()))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("2000-01-01T00:00:00");
                if (entry.getName().equals("docProps/core.xml")) {
                    assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
                            .contains(">2000-01-01T00:00:00Z</dcterms:created>")
                            .contains(">2000-01-01T00:00:00Z</dcterms:modified>");
                }
            }
        }
    }

    @Test
    void bytes_do_not_depend_on_zone_or_locale() throws IOException {
        byte[] first = bytes(List.of(Reports.charges()));
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String id : List.of("America/Los_Angeles", "Asia/Kathmandu", "Pacific/Apia")) {
                TimeZone.setDefault(TimeZone.getTimeZone(id));
                Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
                assertThat(bytes(List.of(Reports.charges()))).as(id).isEqualTo(first);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothing_is_left_in_the_scratch_folder() throws IOException {
        bytes(List.of(Reports.charges()));
        try (var files = Files.list(scratch)) {
            assertThat(files).isEmpty();
        }
    }

    private static Report wide() {
        List<ReportColumn> columns = IntStream.range(0, 12)
                .mapToObj(i -> ReportColumn.of("fee" + i, "物业服务费" + i, Kind.MONEY))
                .toList();
        return new Report("wide", "wide", List.of(), columns, RowSource.of(List.of()));
    }

    private static String text(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    private XSSFWorkbook open(List<Report> reports) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(reports)));
    }

    private byte[] bytes(List<Report> reports) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer(reports, PEOPLE, scratch).writeTo(out);
        return out.toByteArray();
    }
}
