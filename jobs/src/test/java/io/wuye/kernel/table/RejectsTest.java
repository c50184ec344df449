package io.wuye.kernel.table;

import static io.wuye.kernel.table.Workbooks.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsTest {
    @TempDir
    Path folder;

    @Test
    void rejected_rows_of_a_csv_keep_their_layout_and_say_what_is_wrong() throws IOException {
        Path file = Workbooks.text(
                folder,
                "units.csv",
                Encodings.GB18030,
                "清册;;;",
                "房号;备注;用途;建筑面积",
                "1-101;;住宅;80",
                "=1+1;\"a;b\";别墅;-5",
                "1-103;;住宅;90",
                "1-104;;;x");
        Path rejects = rejects(file, Lang.ZH);
        assertThat(Files.readString(rejects))
                .isEqualTo("\uFEFF清册;;;;;\r\n房号;备注;用途;建筑面积;问题代码;问题说明\r\n"
                        + "'=1+1;\"a;b\";别墅;-5;table.cell.choice; table.cell.range;"
                                .replace(
                                        "table.cell.choice; table.cell.range",
                                        "\"table.cell.choice; table.cell.range\"")
                        + "用途: “别墅”不在可选范围内；可选：住宅 residential, 商铺 shop。 建筑面积: “-5”超出范围，应 > 0。请核对。\r\n"
                        + "1-104;;;x;\"table.cell.missing; table.cell.number\";"
                        + "用途: 必填，却是空的。请填写。 建筑面积: “x”不是数字。请只写数字，如 89.5 或 1234.50。\r\n");
    }

    @Test
    void mended_rejects_are_read_again_without_a_word_about_our_columns() throws IOException {
        Path file = Workbooks.csv(folder, "房号,用途,建筑面积", "=1,别墅,80", "1-102,住宅,80");
        Path rejects = rejects(file, Lang.EN);
        Path mended = Workbooks.bytes(
                folder,
                "mended.csv",
                Files.readString(rejects).replace("别墅", "住宅").getBytes(StandardCharsets.UTF_8));
        Reading reading = Reading.units(mended);
        assertThat(reading.rows).containsExactly("2: =1 residential 80 · · 1");
        assertThat(reading.notices).isEmpty();
        assertThat(Files.readString(rejects(rejects, Lang.EN)).lines().findFirst())
                .hasValue("\uFEFF房号,用途,建筑面积,problem_code,problem_message");
    }

    @Test
    void rejects_of_a_workbook_fail_again_for_the_same_reasons() throws IOException {
        for (String name : List.of("units.xlsx", "units.xls")) {
            Path file = Workbooks.book(
                    folder,
                    name,
                    row("清册"),
                    row("房号", "用途", "建筑面积", "交付日期", "手机号"),
                    row(LocalDate.of(2026, 1, 10), "住宅", 80, LocalDate.of(2024, 3, 1), 13812345678L),
                    row("1-102", "住宅", 80, "", ""),
                    row(110101199003070000d, "别墅", -1.5, "2024.3.1", "=1+1"));
            Path rejects = rejects(file, Lang.ZH);
            Reading again = Reading.units(rejects);
            assertThat(again.rows).isEmpty();
            assertThat(again.problems)
                    .contains(
                            rejects.getFileName() + ":房屋!A3 unit_code table.cell.turned 2026-01-10",
                            rejects.getFileName() + ":房屋!A4 unit_code table.cell.digits 110101199003070000",
                            rejects.getFileName() + ":房屋!C4 area_m2 table.cell.range -1.5; > 0");
            assertThat(Files.readAllBytes(rejects)).isEqualTo(Files.readAllBytes(rejects(file, Lang.ZH)));
        }
    }

    private Path rejects(Path file, Lang lang) throws IOException {
        InputFile input = InputFile.open(file, Limits.DEFAULT);
        List<Problem> problems = new ArrayList<>();
        TableReader.read(Reading.UNITS, input, ReadOptions.DEFAULT, new RowSink() {
            @Override
            public void accept(Row row) {}

            @Override
            public void reject(long row, List<Problem> found) {
                problems.addAll(found);
            }

            @Override
            public void refuse(List<Problem> found) {
                throw new AssertionError(found);
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Rejects rejects =
                Rejects.open(FileFormat.of(Reading.UNITS), input, ReadOptions.DEFAULT, Messages.of(lang), out)) {
            problems.forEach(rejects::add);
        }
        return Workbooks.bytes(folder, "rejects." + Rejects.extension(input), out.toByteArray());
    }
}
