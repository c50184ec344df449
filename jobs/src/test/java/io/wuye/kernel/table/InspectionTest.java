package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
    private static final Sheet AREAS = Sheet.of("areas")
            .column(Column.of("unit_code", "房号", CellType.CODE).required())
            .column(Column.of("area_m2", "建筑面积", CellType.decimal(4)).required())
            .column(Column.of("from", "起始日期", CellType.DATE).required());

    @TempDir
    Path folder;

    @Test
    void a_text_file_shows_encoding_separator_kind_and_mapping() {
        Path file = Workbooks.text(
                folder,
                "x.xls",
                Encodings.GB18030,
                "清册\t\t",
                "室号\t用途\t建筑面积\t备注\t手机号",
                "1-101\t住宅\t80\t张三\t13812345678");
        Inspection seen = inspect(file);
        assertThat(seen.encoding()).isEqualTo("GB18030");
        assertThat(seen.separator()).isEqualTo("TAB");
        Inspection.Worksheet sheet = seen.worksheets().get(0);
        assertThat(sheet.kind()).isEqualTo("units");
        assertThat(sheet.headingRow()).isEqualTo(2);
        assertThat(sheet.mapping().get(0)).isEqualTo(new Inspection.Mapping("unit_code", "房号", true, "室号", "A"));
        assertThat(sheet.unknown()).containsExactly("备注 (D)");
        assertThat(sheet.first()).containsExactly(List.of("1-101", "住宅", "80", "张*", "1*"));
    }

    @Test
    void the_kind_that_fits_is_preferred_to_the_one_that_knows_more_words() {
        Path file = Workbooks.csv(folder, "房号,建筑面积,起始日期,手机号,交付日期", "1-101,80,2026-1-1,,");
        assertThat(inspect(file).worksheets().get(0).kind()).isEqualTo("areas");
    }

    @Test
    void hidden_and_empty_worksheets_are_shown_too() {
        Path file = Workbooks.workbook(folder, "many.xlsx", book -> {
            book.createSheet("空");
            book.createSheet("旧").createRow(0).createCell(0).setCellValue("房号");
            book.setSheetHidden(1, true);
        });
        List<Inspection.Worksheet> sheets = inspect(file).worksheets();
        assertThat(sheets.get(0).kind()).isNull();
        assertThat(sheets.get(1).hidden()).isTrue();
        assertThat(sheets.get(1).problems()).isNotEmpty();
    }

    private static Inspection inspect(Path file) {
        return Inspection.of(
                InputFile.open(file, Limits.DEFAULT), ReadOptions.DEFAULT, List.of(Reading.UNITS, AREAS), false);
    }
}
