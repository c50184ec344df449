package io.wuye.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.wuye.kernel.text.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    private static final Set<String> KNOWN = Set.of("日期", "摘要", "科目代码", "借方");

    @TempDir
    Path folder;

    @Test
    void the_header_is_the_row_with_the_most_known_titles() throws IOException {
        Form form = Form.open(file(List.of("凭证", "日期"), List.of("日期*", "", " 摘 要", "科目代码（必填）", "经办")), KNOWN);
        assertThat(form.headerRow()).isEqualTo(1);
        assertThat(form.titles()).containsExactly("日期*", "", "摘 要", "科目代码（必填）", "经办");
        assertThat(form.unknown(KNOWN)).containsExactly("经办");
        assertThat(form.unknownRequired(KNOWN)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"*部门, D1", "部门＊, D1", "部门（必填）, D1", "部门 (Required), D1"})
    void a_required_title_that_nothing_is_known_for_is_told_with_its_cell(String title, String cell)
            throws IOException {
        Form form = Form.open(file(List.of("日期", "摘要", "科目代码", title)), KNOWN);
        assertThat(form.unknownRequired(KNOWN))
                .extracting(Place::toString)
                .allMatch(place -> place.endsWith("!" + cell));
        assertThat(form.unknownRequired(KNOWN)).hasSize(1);
    }

    @Test
    void a_workbook_without_such_a_row_is_refused() throws IOException {
        InputFile contacts = file(List.of("姓名", "电话", "日期"));
        assertThat(catchThrowableOfType(Refusal.class, () -> Form.open(contacts, KNOWN))
                        .key())
                .isEqualTo("table.form.header");
    }

    private InputFile file(List<?>... rows) throws IOException {
        Path file = folder.resolve("form.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("表");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].size(); j++) {
                    row.createCell(j).setCellValue(String.valueOf(rows[i].get(j)));
                }
            }
            workbook.write(out);
        }
        return InputFile.open(file, Limits.DEFAULT);
    }
}
