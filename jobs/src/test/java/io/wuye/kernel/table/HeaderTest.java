package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings as offices write them. */
class HeaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "房号,用途,建筑面积",
                "unit_code,kind,area_m2",
                "Unit Code,KIND,Area M2",
                " 房　号 ,用途*,建筑面积（㎡）",
                "房间号,用途：,建筑面积(平方米)",
                "室号,用 途,建筑面积【必填】"
            })
    void one_row_in_many_spellings(String heading) {
        assertThat(Reading.units(Workbooks.csv(folder, heading, "1-101,住宅,80")).rows)
                .containsExactly("2: 1-101 residential 80 · · 1");
    }

    @Test
    void titles_and_instructions_stand_above() {
        Reading reading = Reading.units(Workbooks.csv(
                folder,
                "翠湖花园房屋清册,,",
                "填写说明：房号必填，用途从住宅、商铺中选,,",
                "",
                "单位：平方米,,2026年11月",
                "序号,建筑面积,房号,用途",
                "1,80,1-101,住宅"));
        assertThat(reading.rows).containsExactly("6: 1-101 residential 80 · · 1");
        assertThat(reading.notices).containsExactly("units.csv:5  table.header.unknown 序号 (A)");
    }

    @Test
    void merged_headings_of_two_rows_are_paths() {
        Path file = Workbooks.workbook(folder, "merged.xlsx", book -> {
            var sheet = book.createSheet("房屋");
            var top = sheet.createRow(1);
            var below = sheet.createRow(2);
            top.createCell(0).setCellValue("房号");
            top.createCell(1).setCellValue("房屋信息");
            below.createCell(1).setCellValue("用途");
            below.createCell(2).setCellValue("建筑面积");
            top.createCell(3).setCellValue("业主");
            below.createCell(3).setCellValue("姓名");
            below.createCell(4).setCellValue("电话");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("1-101");
            row.createCell(1).setCellValue("住宅");
            row.createCell(2).setCellValue(80);
            row.createCell(3).setCellValue("张三");
            row.createCell(4).setCellValue(13812345678d);
        });
        Reading reading = Reading.units(file);
        assertThat(reading.rows).containsExactly("4: 1-101 residential 80 · 13812345678 1");
        assertThat(reading.notices).containsExactly("merged.xlsx:房屋!3  table.header.unknown 业主/姓名 (D)");
    }

    @Test
    void all_that_is_wrong_with_a_heading_is_said_at_once() {
        Reading reading = Reading.units(Workbooks.csv(folder, "房号,房间用途,建筑面积,室号,缴费日", "1-101,住宅,80,1-101,1"));
        assertThat(reading.refused)
                .containsExactly(
                        "units.csv:1 unit_code table.header.double 房号 (unit_code); 房号 (A), 室号 (D)",
                        "units.csv:1 kind table.header.like 用途 (kind); 房间用途 (B)");
        assertThat(reading.counts).isEqualTo(ReadCounts.NONE);
        assertThat(Reading.units(Workbooks.csv(folder, "房号,备注", "1-101,x")).refused)
                .containsExactly(
                        "units.csv:1 kind table.header.missing 用途 (kind)",
                        "units.csv:1 area_m2 table.header.missing 建筑面积 (area_m2)");
    }

    @Test
    void no_heading_at_all_shows_what_was_looked_for() {
        assertThat(Reading.units(Workbooks.csv(folder, "1-101,住宅,80", "1-102,住宅,80")).refused)
                .containsExactly(
                        "units.csv  table.header.none 房号 (unit_code), 用途 (kind), 建筑面积 (area_m2);" + " 1-101 | 住宅 | 80");
        assertThat(Reading.units(Workbooks.csv(folder, ",,", "")).refused)
                .containsExactly("units.csv  table.header.norows");
    }
}
