package io.wuye.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.wuye.kernel.database.Database;
import io.wuye.kernel.table.InputFile;
import io.wuye.kernel.table.Problem;
import io.wuye.kernel.table.ReadOptions;
import io.wuye.kernel.text.Lang;
import io.wuye.kernel.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form that was printed is filled in, comes back, and is scored. */
class FormTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    private static final int FIRST_ITEM = 3;
    private static final int VERDICT = 7;

    @TempDir
    private Path folder;

    private Bureau bureau;

    @BeforeEach
    void two_projects_are_registered() {
        bureau = new Bureau(folder, "jdbc:sqlite:" + folder.resolve("wuye.db"));
        bureau.policy(
                "rubric-small.yaml",
                "{id: small, version: '1', kind: commodity, from: 2026-01-01,",
                "sections: [{id: a, max: 100, items: [{id: D, type: per-defect, max: 60, step: 1},",
                " {id: T, type: binary, max: 30}, {id: P, type: panel, max: 10, mandatory: false}]}]}");
        bureau.file("projects", "project_code,name,kind", "P1,桂花园,commodity", "P2,梧桐里,commodity");
        try (Database database = Database.reader(bureau.workspace())) {
            int sheets = new FormDesk(bureau.workspace(), database, Messages.of(Lang.ZH))
                    .print("R1", List.of(), DAY, Bureau.RAW);
            assertThat(sheets).isEqualTo(2);
        }
    }

    private FormReading filled(Consumer<XSSFWorkbook> pen) throws IOException {
        Path blank = folder.resolve("out/rating/R1/forms.xlsx");
        Path file = folder.resolve("filled.xlsx");
        try (InputStream in = Files.newInputStream(blank);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            pen.accept(book);
            book.write(out);
        }
        FormReading reading = new FormReading();
        reading.read(InputFile.open(file, ReadOptions.DEFAULT.limits()), ReadOptions.DEFAULT);
        return reading;
    }

    private static void write(XSSFSheet sheet, int row, int column, String text) {
        sheet.getRow(row)
                .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                .setCellValue(text);
    }

    private static void fill(XSSFWorkbook book) {
        for (String code : List.of("P1", "P2")) {
            XSSFSheet sheet = book.getSheet(code);
            assertThat(sheet.getRow(FIRST_ITEM).getCell(3).getStringCellValue()).isEqualTo("D");
            write(sheet, FIRST_ITEM, VERDICT + 1, code.equals("P1") ? "4" : "0");
            write(sheet, FIRST_ITEM, VERDICT + 4, "张三");
            write(sheet, FIRST_ITEM, VERDICT + 5, "2026-03-01");
            write(sheet, FIRST_ITEM + 1, VERDICT, "符合");
        }
    }

    @Test
    void what_inspectors_filled_in_is_scored() throws IOException {
        FormReading reading = filled(FormTest::fill);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.sheets()).isEqualTo(2);
        assertThat(reading.blank()).as("the panel of each").isEqualTo(2);
        List<String> lines = Files.readAllLines(reading.table(bureau.workspace()));
        assertThat(lines)
                .contains(
                        "P1,R1,,D,,4,,,张三,2026-03-01", "P1,R1,,T,pass,,,,张三,2026-03-01", "P2,R1,,D,,0,,,张三,2026-03-01");
        bureau.file("inspections", lines.toArray(String[]::new));
        bureau.run(new ScoreParameters("R1", DAY));
        assertThat(bureau.lines("R1", "scores.csv")).contains("P1,commodity,,small@1,86,100,86,3,,CURRENT");
    }

    @Test
    void what_is_wrong_is_named_by_its_cell() throws IOException {
        FormReading reading = filled(book -> {
            fill(book);
            write(book.getSheet("P2"), FIRST_ITEM, VERDICT + 5, "");
            write(book.getSheet("P2"), FIRST_ITEM + 1, VERDICT, "还行");
        });
        assertThat(reading.problems())
                .extracting(Problem::key)
                .contains("rating.form.undated")
                .hasSize(2);
        assertThat(reading.problems())
                .allMatch(problem -> "P2".equals(problem.place().sheet()));
    }
}
