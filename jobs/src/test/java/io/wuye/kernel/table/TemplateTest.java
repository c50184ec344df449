package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
    @TempDir
    Path folder;

    @Test
    void a_filled_in_template_is_read_back() throws IOException {
        Path file = Workbooks.bytes(folder, "template.xlsx", template(Lang.ZH));
        assertThat(Reading.units(file).refused).isEmpty();
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(folder.resolve("filled.xlsx"))) {
            XSSFSheet sheet = book.getSheet("房屋");
            var row = sheet.createRow(3);
            row.createCell(0).setCellValue("1-101");
            row.createCell(1).setCellValue("住宅");
            row.createCell(2).setCellValue(80);
            book.write(out);
        }
        assertThat(Reading.units(folder.resolve("filled.xlsx")).rows).containsExactly("4: 1-101 residential 80 · · 1");
    }

    @Test
    void it_has_drop_downs_hints_text_columns_and_a_frozen_heading() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(template(Lang.EN)))) {
            XSSFSheet sheet = book.getSheet("房屋");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
            var kind = sheet.getDataValidations().get(1);
            assertThat(kind.getValidationConstraint().getExplicitListValues()).containsExactly("住宅", "商铺");
            assertThat(sheet.getDataValidations().get(5).getPromptBoxText())
                    .isEqualTo("Optional. a whole number ≥ 1, ≤ 31 Empty means 1.");
        }
    }

    @Test
    void the_same_sheet_gives_the_same_bytes() throws IOException {
        assertThat(template(Lang.ZH)).isEqualTo(template(Lang.ZH));
    }

    private static byte[] template(Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.write(Reading.UNITS, lang, out);
        return out.toByteArray();
    }
}
