package io.wuye.kernel.table;

import static io.wuye.kernel.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wuye.kernel.text.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    @TempDir
    Path folder;

    @Test
    void a_plain_csv_is_read_in_canonical_values() {
        Reading reading = Reading.units(Workbooks.csv(
                folder, "房号,用途,建筑面积,交付日期,手机号", "１－１０１,住宅,89.50㎡,2024年3月1日,13812345678", "1-102,shop,\"1,234.5\",,"));
        assertThat(reading.rows)
                .containsExactly("2: 1-101 residential 89.5 2024-03-01 13812345678 1", "3: 1-102 shop 1234.5 · · 1");
        assertThat(reading.counts).isEqualTo(new ReadCounts(2, 2, 0, 0, 0, 0));
        assertThat(reading.notices).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"units.xlsx", "units.xls", "units.dat.xlsx"})
    void workbooks_of_either_format_read_alike_and_name_cells_as_excel_does(String name) {
        Reading reading = Reading.units(Workbooks.book(
                folder,
                name,
                row("翠湖花园房屋清册"),
                row("房号", "用途", "建筑面积", "交付日期", "手机号"),
                row("1-101", "住宅", 89.49, LocalDate.of(2024, 3, 1), 13812345678L),
                row(102, "商铺", "=SUM(1,2)", "2024.3.1", "无"),
                row("1-103", "别墅", 0, "3月1日", "1.38E+10")));
        assertThat(reading.rows).containsExactly("3: 1-101 residential 89.49 2024-03-01 13812345678 1");
        assertThat(reading.counts).isEqualTo(new ReadCounts(3, 1, 2, 0, 0, 0));
        assertThat(reading.problems)
                .contains(
                        name + ":房屋!B5 kind table.cell.choice 别墅; 住宅 residential, 商铺 shop",
                        name + ":房屋!C5 area_m2 table.cell.range 0; > 0",
                        name + ":房屋!D5 handover_date table.cell.date.yearless 3月1日",
                        name + ":房屋!E5 phone table.cell.exponent 1*");
    }

    @Test
    void quoted_line_breaks_do_not_shift_line_numbers() {
        Reading reading = Reading.units(
                Workbooks.csv(folder, "房号,用途,建筑面积,备注", "1-101,住宅,89.5,\"一\n二\n三\"", "", "1-102,住宅,x,", "1-103,住宅,90,"));
        assertThat(reading.rows).containsExactly("2: 1-101 residential 89.5 · · 1", "7: 1-103 residential 90 · · 1");
        assertThat(reading.problems).containsExactly("units.csv:6 area_m2 table.cell.number x");
        assertThat(reading.counts).isEqualTo(new ReadCounts(4, 2, 1, 0, 1, 0));
        assertThat(reading.notices).containsExactly("units.csv:1  table.header.unknown 备注 (D)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void encodings_are_told_by_their_bytes(String charset) {
        Path file = Workbooks.text(
                folder, "units.csv", Charset.forName(charset), "房号\t用途\t建筑面积", "1-101\t住宅\t89.5", "1-102\t商铺\t20");
        assertThat(Reading.units(file).rows).hasSize(2);
    }

    @Test
    void a_mark_in_front_is_not_part_of_the_first_heading() {
        Path file = Workbooks.text(folder, "units.csv", StandardCharsets.UTF_8, "\uFEFF房号;用途;建筑面积", "1-101;住宅;89.5");
        assertThat(Reading.units(file).rows).containsExactly("2: 1-101 residential 89.5 · · 1");
    }

    @Test
    void broken_bytes_are_named_by_line_offset_and_hex() {
        byte[] good = "房号,用途,建筑面积\n1-101,住宅,89.5\n".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xFF;
        bytes[good.length + 1] = (byte) 0xFE;
        Path file = Workbooks.bytes(folder, "units.csv", bytes);
        assertThatThrownBy(() -> Reading.units(file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.arguments())
                                .containsExactly(file, "UTF-8", 3L, (long) good.length, "FF FE"));
    }

    @Test
    void the_user_may_name_the_encoding() {
        Path file = Workbooks.text(folder, "units.csv", Encodings.GB18030, "房号,用途,建筑面积", "1-101,住宅,89.5");
        ReadOptions named = new ReadOptions(Encodings.GB18030, null, Limits.DEFAULT);
        assertThat(Reading.of(Reading.UNITS, file, named).rows).hasSize(1);
        ReadOptions wrong = new ReadOptions(StandardCharsets.UTF_8, null, Limits.DEFAULT);
        assertThatThrownBy(() -> Reading.of(Reading.UNITS, file, wrong)).hasMessageContaining("table.text.broken");
    }

    @Test
    void sums_are_compared_and_not_imported() {
        Reading reading = Reading.units(Workbooks.csv(
                folder,
                "房号,用途,建筑面积,缴费日",
                "1-101,住宅,80,",
                "1-102,住宅,20,",
                "1栋小计,,100,",
                "2-101,住宅,50,",
                "小 计,,60,",
                "合计,,150,",
                "总计,,\"￥170\",",
                "制表人：张三,,,审核人：李四",
                "注：面积以产权证为准"));
        assertThat(reading.counts).isEqualTo(new ReadCounts(9, 3, 0, 0, 0, 6));
        assertThat(reading.notices)
                .containsExactly(
                        "units.csv:6 area_m2 table.total.differs 60; 50",
                        "units.csv:8 area_m2 table.total.differs 170; 150",
                        "units.csv:9  table.row.note 制表人：张三",
                        "units.csv:10  table.row.note 注：面积以产权证为准");
    }

    @Test
    void a_sum_over_cells_that_cannot_be_read_is_not_judged() {
        Reading reading = Reading.units(Workbooks.csv(folder, "房号,用途,建筑面积", "1-101,住宅,八十", "1-102,住宅,20", "合计,,100"));
        assertThat(reading.notices).isEmpty();
        assertThat(reading.counts).isEqualTo(new ReadCounts(3, 1, 1, 0, 0, 1));
    }

    @Test
    void headings_repeated_on_every_page_are_ignored() {
        Reading reading =
                Reading.units(Workbooks.csv(folder, "房号,用途,建筑面积", "1-101,住宅,80", "房号,用途,建筑面积", "1-102,住宅,20"));
        assertThat(reading.counts).isEqualTo(new ReadCounts(3, 2, 0, 0, 0, 1));
    }

    @Test
    void cells_that_failed_or_were_never_computed_are_problems() {
        Path file = Workbooks.xlsx(folder, """
                <worksheet><sheetData>
                <row r="1"><c t="inlineStr"><is><t>房号</t></is></c><c t="inlineStr"><is><t>用途</t></is></c>
                <c t="inlineStr"><is><r><t>建筑</t></r><r><t>面积</t></r><rPh sb="0"><t>miànjī</t></rPh></is></c></row>
                <row r="7"><c r="A7" t="str"><f>"1-"&amp;101</f><v>1-101</v></c>
                <c r="B7" t="inlineStr"><is><t>住宅</t></is></c><c r="C7"><f>SUM(1)</f></c></row>
                <row r="8"><c r="A8"><v>102</v></c><c r="B8" t="inlineStr"><is><t>住宅</t></is></c>
                <c r="C8" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
                <row r="9"><c r="A9"><v>103</v></c><c r="B9" t="inlineStr"><is><t>住宅</t></is></c>
                <c r="C9"><v>NaN</v></c></row>
                <row r="10"><c r="A10"><v>110101199003070000</v></c><c r="B10" t="inlineStr"><is><t>住宅</t></is></c>
                <c r="C10"><v>89.490000000000009</v></c></row>
                <row r="11"><c r="A11"><v>1.0E2</v></c><c r="B11" t="inlineStr"><is><t>住宅</t></is></c>
                <c r="C11"><v>1e308</v></c></row>
                <row r="12"><c r="A12"><v>104</v></c><c r="B12" t="inlineStr"><is><t>住宅</t></is></c>
                <c r="C12"><v>89.490000000000009</v></c></row>
                </sheetData></worksheet>
                """);
        Reading reading = Reading.units(file);
        assertThat(reading.rows).containsExactly("12: 104 residential 89.49 · · 1");
        assertThat(reading.problems)
                .containsExactly(
                        "raw.xlsx:房屋!C7 area_m2 table.cell.uncomputed",
                        "raw.xlsx:房屋!C8 area_m2 table.cell.error #DIV/0!",
                        "raw.xlsx:房屋!C9 area_m2 table.cell.error NaN",
                        "raw.xlsx:房屋!A10 unit_code table.cell.digits 110101199003070000",
                        "raw.xlsx:房屋!C11 area_m2 table.cell.huge 1" + "0".repeat(56) + "…");
    }

    @Test
    void workbooks_may_count_days_from_1904() {
        Path file = Workbooks.zip(folder, "mac.xlsx", Workbooks.parts("""
                <worksheet><sheetData>
                <row><c t="inlineStr"><is><t>房号</t></is></c><c t="inlineStr"><is><t>用途</t></is></c>
                <c t="inlineStr"><is><t>建筑面积</t></is></c><c t="inlineStr"><is><t>交付日期</t></is></c></row>
                <row><c><v>101</v></c><c t="inlineStr"><is><t>住宅</t></is></c><c><v>8</v></c><c><v>43890</v></c></row>
                </sheetData></worksheet>
                """, "<workbookPr date1904=\"1\"/>"));
        assertThat(Reading.units(file).rows).containsExactly("2: 101 residential 8 2024-03-01 · 1");
    }

    @Test
    void the_only_visible_worksheet_that_fits_is_read() {
        Path file = Workbooks.workbook(folder, "many.xlsx", book -> {
            for (String name : List.of("说明", "房屋", "旧房屋")) {
                org.apache.poi.ss.usermodel.Row heading = book.createSheet(name).createRow(0);
                if (!name.equals("说明")) {
                    heading.createCell(0).setCellValue("房号");
                    heading.createCell(1).setCellValue("用途");
                    heading.createCell(2).setCellValue("建筑面积");
                    book.getSheet(name).createRow(1).createCell(0).setCellValue(name);
                }
            }
            book.setSheetHidden(2, true);
        });
        assertThat(Reading.units(file).problems)
                .containsExactly(
                        "many.xlsx:房屋!B2 kind table.cell.missing", "many.xlsx:房屋!C2 area_m2 table.cell.missing");
        ReadOptions hidden = new ReadOptions(null, "旧房屋", Limits.DEFAULT);
        assertThat(Reading.of(Reading.UNITS, file, hidden).counts.read()).isEqualTo(1);
        ReadOptions wrong = new ReadOptions(null, "新房屋", Limits.DEFAULT);
        assertThatThrownBy(() -> Reading.of(Reading.UNITS, file, wrong)).hasMessageContaining("table.sheet.missing");
    }

    @Test
    void several_worksheets_that_fit_are_a_question_to_the_user() {
        Path file = Workbooks.workbook(folder, "many.xls", book -> {
            for (String name : List.of("一期", "二期")) {
                org.apache.poi.ss.usermodel.Row heading = book.createSheet(name).createRow(0);
                heading.createCell(0).setCellValue("房号");
                heading.createCell(1).setCellValue("用途");
                heading.createCell(2).setCellValue("建筑面积");
            }
        });
        assertThatThrownBy(() -> Reading.units(file))
                .hasMessageContaining("table.sheet.several")
                .hasMessageContaining("一期, 二期");
    }

    @Test
    void derived_fields_and_checks_see_good_rows_only() {
        Sheet sheet = Reading.UNITS
                .derive("door_key", row -> row.text("unit_code") + "!")
                .check((row, problems) -> {
                    if (row.decimal("area_m2").intValue() > 100) {
                        problems.accept(row.problem("area_m2", "table.cell.range", row.text("area_m2"), "≤ 100"));
                    }
                });
        Path file = Workbooks.csv(folder, "房号,用途,建筑面积", "1-101,住宅,80", "1-102,住宅,200", "1-103,住宅,-200");
        Reading reading = Reading.of(sheet, file, ReadOptions.DEFAULT);
        assertThat(reading.rows).containsExactly("2: 1-101 residential 80 · · 1 1-101!");
        assertThat(reading.problems)
                .containsExactly(
                        "units.csv:3 area_m2 table.cell.range 200; ≤ 100",
                        "units.csv:4 area_m2 table.cell.range -200; > 0");
    }

    @Test
    void what_the_sink_throws_is_not_taken_for_a_damaged_file() {
        Path file = Workbooks.csv(folder, "房号,用途,建筑面积", "1-101,住宅,80");
        Sheet failing = Reading.UNITS.derive("x", row -> {
            throw new IllegalStateException("disk full");
        });
        assertThatThrownBy(() -> Reading.of(failing, file, ReadOptions.DEFAULT))
                .isInstanceOf(IllegalStateException.class);
    }
}
